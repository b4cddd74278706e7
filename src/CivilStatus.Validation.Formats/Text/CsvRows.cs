using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>
/// The records of a CSV text as rows of a sheet. A record that cannot be read is one row with an error, and reading goes
/// on with the line after the one it began on: nothing that follows an unclosed quotation mark is lost.
/// </summary>
internal sealed class CsvRows(TextLines lines, char separator, SheetPlace place, ReadOptions options)
{
    // An entry has no cell of so many lines; a quotation mark open for longer was never meant to be one.
    private const int MostLines = 100;

    private readonly CsvFields fields = new(separator);
    private readonly LinkedList<TextLine> pending = [];
    private readonly List<SheetCell> cells = [];

    /// <summary>The rows; blank lines are passed over.</summary>
    public IEnumerable<SheetRow> Read()
    {
        while (TryTake(out TextLine line))
            if (!line.IsBlank) yield return ReadRecord(line);
    }

    private SheetRow ReadRecord(TextLine first)
    {
        if (first.IsTooLong) return Unreadable(first, SheetErrors.TooLong(place.PlaceOf(first.Number), Encoding.UTF8.GetString(first.Bytes.Span), options.LongestRecord));
        fields.Clear();
        ReadError? invalid = null;
        List<TextLine>? taken = null;
        int length = 0;
        TextLine line = first;
        while (true)
        {
            if (invalid is null && !Utf8.IsValid(line.Bytes.Span)) invalid = NotUtf8(line);
            length += line.Bytes.Length;
            CsvProgress progress = line.IsTooLong ? CsvProgress.Broken : fields.Add(Encoding.UTF8.GetString(line.Bytes.Span));
            if (progress == CsvProgress.Complete) break;
            if (progress == CsvProgress.Broken || length > options.LongestRecord || taken?.Count >= MostLines) return Abandon(first, taken);
            // The first line's bytes are about to be overwritten, and those of the others may be wanted again.
            if (taken is null) first = Hold(first);
            if (!TryTake(out line)) return Abandon(first, taken);
            (taken ??= []).Add(line = Hold(line));
        }
        return invalid is null ? Row(first.Number) : Unreadable(first, invalid);
    }

    private SheetRow Row(long number)
    {
        cells.Clear();
        int count = 0;
        for (int column = 0; column < fields.Fields.Count; column++)
        {
            string text = fields.Fields[column];
            if (text.Length == 0) continue;
            cells.Add(new SheetCell(column, text, CellKind.Untyped));
            if (!string.IsNullOrWhiteSpace(text)) count = column + 1;
        }
        return new SheetRow(number, cells, count);
    }

    private SheetRow Abandon(TextLine first, List<TextLine>? taken)
    {
        for (int i = (taken?.Count ?? 0) - 1; i >= 0; i--) pending.AddFirst(taken![i]);
        return Unreadable(first, ReadError.Of(ReadErrorCode.UnclosedQuote, place.PlaceOf(first.Number), Encoding.UTF8.GetString(first.Bytes.Span),
            string.Create(CultureInfo.InvariantCulture, $"Dấu ngoặc kép mở ở dòng {first.Number} không được đóng đúng chỗ. Dòng này chưa được đọc; việc đọc tiếp tục từ dòng {first.Number + 1}. Hãy đóng dấu ngoặc kép, và viết đôi (\"\") dấu ngoặc kép nằm trong giá trị."),
            string.Create(CultureInfo.InvariantCulture, $"A quotation mark opened on line {first.Number} is not closed where it should be. This line was not read; reading goes on from line {first.Number + 1}. Close the mark, and double (\"\") those within a value.")));
    }

    private ReadError NotUtf8(TextLine line)
    {
        const int Before = 20;
        int at = 0;
        while (Rune.DecodeFromUtf8(line.Bytes.Span[at..], out _, out int length) == OperationStatus.Done) at += length;
        string quote = Encoding.UTF8.GetString(line.Bytes.Span[Math.Max(0, at - Before)..]).TrimStart('\uFFFD');
        return ReadError.Of(ReadErrorCode.NotUtf8, place.PlaceOf(line.Number), at == 0 ? "\uFFFD" + quote : quote,
            string.Create(CultureInfo.InvariantCulture, $"Dòng {line.Number} có byte không thuộc bảng mã UTF-8 (byte thứ {at + 1}). Hãy lưu lại tệp ở dạng “CSV UTF-8”."),
            string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} has a byte that is not UTF-8 (byte {at + 1}). Save the file again as “CSV UTF-8”."));
    }

    private static SheetRow Unreadable(TextLine line, ReadError error) => new(line.Number, [], Error: error);

    private static TextLine Hold(TextLine line) => line with { Bytes = line.Bytes.ToArray() };

    private bool TryTake(out TextLine line)
    {
        if (pending.First is not { } next) return lines.TryNext(out line);
        line = next.Value;
        pending.RemoveFirst();
        return true;
    }
}
