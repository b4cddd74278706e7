using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Unicode;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>
/// The sound records of a CSV text, for a parser that gives up at the first broken one. What cannot be read is set aside as
/// one row with an error, and reading goes on with the line after the one it began on: nothing that follows an unclosed
/// quotation mark is lost. As parsers read ahead, <see cref="Taken"/> tells which record is which.
/// </summary>
internal sealed class CsvRecords(TextLines lines, char separator, SheetPlace place, ReadOptions options) : TextReader
{
    // An entry has no cell of so many lines; a quotation mark open for longer was never meant to be one.
    private const int MostLines = 100;

    private readonly CsvRecord record = new(separator);
    private readonly LinkedList<TextLine> pending = [];
    private char[] decoded = new char[1 << 12];
    private ExceptionDispatchInfo? failure;
    private int handedOver;

    /// <summary>The records in their order, sound ones by their line alone and the others with their error.</summary>
    public Queue<SheetRow> Taken { get; } = [];

    /// <summary>Raises the failure of the storage that ended the text, if one did: what came before it is handed over first.</summary>
    public void ThrowIfFailed() => failure?.Throw();

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        int copied = 0;
        while (copied < count && (handedOver < record.Length || TryNext()))
        {
            int length = Math.Min(count - copied, record.Length - handedOver);
            record.CopyTo(handedOver, buffer.AsSpan(index + copied, length));
            handedOver += length;
            copied += length;
        }
        return copied;
    }

    private bool TryNext()
    {
        handedOver = 0;
        record.Clear();
        try
        {
            while (TryTake(out TextLine line))
            {
                if (line.IsBlank) continue;
                ReadError? error = Gather(line);
                Taken.Enqueue(new SheetRow(line.Number, [], Error: error));
                if (error is null) return true;
                record.Clear();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = ExceptionDispatchInfo.Capture(e);
            record.Clear();
        }
        return false;
    }

    private ReadError? Gather(TextLine first)
    {
        if (first.IsTooLong) return CsvErrors.TooLong(first, place, options);
        ReadError? invalid = null;
        List<TextLine>? taken = null;
        int length = 0;
        TextLine line = first;
        while (true)
        {
            if (invalid is null && !Utf8.IsValid(line.Bytes.Span)) invalid = CsvErrors.NotUtf8(line, place);
            length += line.Bytes.Length;
            CsvProgress progress = line.IsTooLong ? CsvProgress.Broken : record.Add(Decode(line));
            if (progress == CsvProgress.Complete) return invalid;
            if (progress == CsvProgress.Broken || length > options.LongestRecord || taken?.Count >= MostLines) return Abandon(first, taken);
            // The first line's bytes are about to be overwritten, and those of the others may be wanted again.
            if (taken is null) first = Hold(first);
            if (!TryTake(out line)) return Abandon(first, taken);
            (taken ??= []).Add(line = Hold(line));
        }
    }

    private ReadError Abandon(TextLine first, List<TextLine>? taken)
    {
        for (int i = (taken?.Count ?? 0) - 1; i >= 0; i--) pending.AddFirst(taken![i]);
        return CsvErrors.UnclosedQuote(first, place);
    }

    private ReadOnlySpan<char> Decode(TextLine line)
    {
        // No text has more characters than bytes.
        if (decoded.Length < line.Bytes.Length) decoded = new char[line.Bytes.Length];
        return decoded.AsSpan(0, Encoding.UTF8.GetChars(line.Bytes.Span, decoded));
    }

    private static TextLine Hold(TextLine line) => line with { Bytes = line.Bytes.ToArray() };

    private bool TryTake(out TextLine line)
    {
        if (pending.First is not { } next) return lines.TryNext(out line);
        line = next.Value;
        pending.RemoveFirst();
        return true;
    }
}
