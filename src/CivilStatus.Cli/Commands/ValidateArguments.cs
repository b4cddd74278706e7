using CivilStatus.Cli.Texts;

namespace CivilStatus.Cli.Commands;

/// <summary>What the command line of <c>validate</c> said.</summary>
internal sealed record ValidateArguments(
    string[] Files, string Profile, string? AsOf, string? Catalogue, string? Confirmations, string Format, string? Output, Language Language, string FailOn);
