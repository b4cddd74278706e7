using System.Text;
using CivilStatus.Samples.Registers;

namespace CivilStatus.Samples.Files;

/// <summary>Writes CSV as spreadsheet programs set to Vietnamese do: UTF-8 with a byte order mark, semicolons, CR LF.</summary>
internal static class Csv
{
    public static byte[] Write(IReadOnlyList<SheetColumn> columns, IReadOnlyList<RegisterRow> rows)
    {
        var text = new StringBuilder("\uFEFF");
        Append(text, columns.Select(c => c.Header));
        foreach (RegisterRow row in rows) Append(text, columns.Select(c => row.Cell(c.Key)?.Shown ?? ""));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, IEnumerable<string> fields)
        => text.AppendJoin(';', fields.Select(Quoted)).Append("\r\n");

    private static string Quoted(string field)
        => field.AsSpan().ContainsAny("\";\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
