using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Commands;

/// <summary>What the command line of <c>reconcile</c> said.</summary>
internal sealed record ReconcileArguments(
    string Left, string Right, string? AsOf, string? Catalogue, string? Base, string Format, string? Output, string? Store, bool Resume, int Threads, int Memory, Language Language, string FailOn)
{
    /// <summary>How the store works, and what has to stay the same for another run to go on where this one ends.</summary>
    public RegisterOptions Options(string[] left, string[] right) => new()
    {
        MemoryMegabytes = Memory,
        Threads = Threads,
        Identity = string.Join('\n', left.Append("/").Concat(right).Select(f => f == "/" ? f : FileStamp.Of(f).ToString())),
    };
}
