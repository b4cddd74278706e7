using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>Lines whose continuation on a narrow terminal stands under their first word.</summary>
internal static class IndentedLine
{
    public static void WriteIndented(this IAnsiConsole console, string text, Style style)
    {
        string words = text.TrimStart(' ');
        console.Write(new Padder(new Text(words, style), new Padding(text.Length - words.Length, 0, 0, 0)));
    }
}
