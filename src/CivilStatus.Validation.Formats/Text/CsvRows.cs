using CivilStatus.Validation.Formats.Sheets;
using Sylvan.Data.Csv;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>The records of a CSV text as rows of a sheet; one that cannot be read is a row with an error.</summary>
internal sealed class CsvRows(TextLines lines, char separator, SheetPlace place, ReadOptions options)
{
    // No text that was valid UTF-8 holds it: a line that begins with # is a record, not a comment.
    private const char NoComment = '\uDFFF';
    private const int BufferSize = 1 << 14;

    private readonly List<SheetCell> cells = [];
    private readonly RowTexts texts = new();

    /// <summary>The rows; blank lines are passed over.</summary>
    public IEnumerable<SheetRow> Read()
    {
        using var records = new CsvRecords(lines, separator, place, options);
        using CsvDataReader parser = CsvDataReader.Create(records, new CsvDataReaderOptions
        {
            Delimiter = separator,
            Comment = NoComment,
            HasHeaders = false,
            BufferSize = BufferSize,
            // A record of several lines may pass the limit with its last one.
            MaxBufferSize = (int)Math.Min(BufferSize + 2L * options.LongestRecord, Array.MaxLength),
        });
        while (parser.Read())
        {
            while (records.Taken.Peek().Error is not null) yield return records.Taken.Dequeue();
            yield return Row(records.Taken.Dequeue().Number, parser);
        }
        while (records.Taken.TryDequeue(out SheetRow unreadable)) yield return unreadable;
        records.ThrowIfFailed();
    }

    private SheetRow Row(long number, CsvDataReader parser)
    {
        cells.Clear();
        texts.Clear();
        int count = 0;
        for (int column = 0; column < parser.RowFieldCount; column++)
        {
            ReadOnlySpan<char> text = parser.GetFieldSpan(column);
            if (text.IsEmpty) continue;
            var cell = new SheetCell(column, text.Contains(CsvRecord.CarriageReturn) ? WithReturns(text) : texts.Add(text), CellKind.Untyped);
            cells.Add(cell);
            if (!cell.IsBlank) count = column + 1;
        }
        return new SheetRow(number, cells, count);
    }

    private ReadOnlyMemory<byte> WithReturns(ReadOnlySpan<char> text)
    {
        char[] restored = text.ToArray();
        restored.AsSpan().Replace(CsvRecord.CarriageReturn, '\r');
        return texts.Add(restored);
    }
}
