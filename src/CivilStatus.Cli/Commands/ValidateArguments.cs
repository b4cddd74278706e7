using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using NodaTime;

namespace CivilStatus.Cli.Commands;

/// <summary>What the command line of <c>validate</c> said.</summary>
internal sealed record ValidateArguments(
    string[] Files, string Profile, string? AsOf, string? Catalogue, string? Base, string? Confirmations, string Format, bool Summary, string? Output, bool Resume, int Threads,
    Language Language, string FailOn)
{
    /// <summary>Whether entries are put beside each other too.</summary>
    public bool Registers { get; init; }

    /// <summary>The folder for the store of such a run; null takes one beside the output.</summary>
    public string? Store { get; init; }

    /// <summary>The memory of the whole process in such a run, in megabytes.</summary>
    public int Memory { get; init; }

    /// <summary>What has to stay the same for another run to go on where this one ends.</summary>
    public RunIdentity Identity(RuleCatalogue catalogue, LocalDate asOf) => new(
        [.. Files.Select(FileStamp.Of)],
        $"{catalogue.Id} {catalogue.Version}",
        [.. new[] { Catalogue, Base }.OfType<string>().Select(FileStamp.Of)],
        Confirmations is null ? null : FileStamp.Of(Confirmations),
        Profile, DayRange.Iso(DayRange.ToDay(asOf)), $"{Format}{(Summary ? " summary" : "")}{(Registers ? " registers" : "")}", Language.Code);
}
