using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace CivilStatus.Validation.Formats.Confirmations;

/// <summary>Reads confirmations from CSV.</summary>
internal static class ConfirmationCsv
{
    private const string Between = " | ";

    // No line is a comment: a character that no sound text holds takes the place of the library's #.
    private const char NoComment = '\uDFFF';

    public static IEnumerable<(KeyedConfirmation?, ReadError?)> Read(string path)
    {
        using var text = new StreamReader(path, new UTF8Encoding(false));
        using CsvDataReader rows = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Comment = NoComment });
        int[]? columns = null;
        while (TryRead(rows, out string failure))
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}#{rows.RowNumber}");
            if (failure.Length > 0)
            {
                yield return ConfirmationParts.Fail(place, "", $"Tệp CSV sai cấu trúc: {failure}", $"The CSV is malformed: {failure}");
                yield break;
            }
            string[] cells = [.. Enumerable.Range(0, rows.RowFieldCount).Select(rows.GetString)];
            if (columns is null)
            {
                columns = [.. cells.Select(c => ConfirmationParts.Names.IndexOf(c.Trim().ToLowerInvariant()))];
                string[] unknown = [.. cells.Where((_, i) => columns[i] < 0)];
                if (unknown.Length == 0) continue;
                yield return ConfirmationParts.Fail(place, string.Join(", ", unknown),
                    $"Cột lạ. Các cột được phép: {string.Join(", ", ConfirmationParts.Names)}.", $"Unknown column. Allowed: {string.Join(", ", ConfirmationParts.Names)}.");
                yield break;
            }
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            yield return Parts(cells, columns).Make(place);
        }
    }

    private static bool TryRead(CsvDataReader rows, out string failure)
    {
        failure = "";
        try
        {
            return rows.Read();
        }
        catch (FormatException exception)
        {
            failure = exception.Message;
            return true;
        }
    }

    private static ConfirmationParts Parts(string[] cells, int[] columns)
    {
        var parts = new ConfirmationParts();
        for (int i = 0; i < Math.Min(cells.Length, columns.Length); i++)
        {
            string name = ConfirmationParts.Names[columns[i]];
            if (name == "fields") parts.Fields.AddRange(cells[i].Split(Between, StringSplitOptions.TrimEntries));
            // A value is compared byte for byte, so blanks at its ends stay.
            else if (name == "values") parts.Values.AddRange(cells[i].Split(Between).Select(v => v.Length > 0 ? v : null));
            else parts.Texts[name] = cells[i];
        }
        return parts;
    }
}
