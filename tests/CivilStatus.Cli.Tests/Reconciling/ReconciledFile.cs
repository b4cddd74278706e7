using System.Globalization;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Formats.Tests.Marking;

namespace CivilStatus.Cli.Tests.Reconciling;

/// <summary>A workbook that a reconciliation wrote, read back row by row.</summary>
internal sealed class ReconciledFile(string path)
{
    public MarkedFile File { get; } = new(path);

    /// <summary>The rows of a list below its head, each text under the head of its column.</summary>
    public Dictionary<string, string>[] List(string sheet)
    {
        string[][] rows = Rows(sheet);
        return [.. rows[1..].Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => c.Second))];
    }

    /// <summary>The number that stands on the sheet of counts behind a name and a text.</summary>
    public long Count(string sheet, string name, string? text = null)
        => long.Parse(Rows(sheet).Single(r => r.Length > 2 && r[0] == name && (text is null || r[1] == text) && r[2].All(char.IsAsciiDigit))[2], CultureInfo.InvariantCulture);

    /// <summary>The rows as a spreadsheet program shows them.</summary>
    public string[][] Rows(string sheet) => [.. File.Rows(sheet).Select(r => r.Select(Shown).ToArray())];

    private static string Shown(string written) => Regex.Replace(written, "_x([0-9A-Fa-f]{4})_", m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
}
