using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>One line for a person, and how it looks on a terminal.</summary>
internal readonly record struct StyledLine(string Text, Style Style);
