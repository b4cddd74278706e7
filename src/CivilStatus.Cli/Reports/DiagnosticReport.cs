using CivilStatus.Validation.Authoring.Diagnostics;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>What is wrong with a catalogue, for a person: place and fault on one line, what to do below it.</summary>
internal static class DiagnosticReport
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, string language)
    {
        IAnsiConsole console = Consoles.Output();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            var severity = new Style(diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow);
            var line = new Paragraph();
            line.Append($"{diagnostic.Place}: ", new Style(decoration: Decoration.Bold));
            line.Append($"{diagnostic.Label(language)} {diagnostic.Code}: ", severity);
            line.Append(diagnostic.Message.In(language));
            console.Write(line);
            console.WriteLine();
            if (diagnostic.Remedy.In(language) is { Length: > 0 } remedy) console.WriteIndented("    → " + remedy, Style.Plain);
        }
    }
}
