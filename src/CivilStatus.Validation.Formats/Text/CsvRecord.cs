using System.Text;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>
/// The text of one CSV record (RFC 4180), gathered line by line until a line ends it. A quotation mark counts only at the
/// beginning of a field; inside an unquoted one it is a character like others.
/// </summary>
internal sealed class CsvRecord(char separator)
{
    /// <summary>
    /// Stands for a carriage return within the record, which would end it for the parser. A lone surrogate is in no text
    /// that was valid UTF-8, so nothing else can be taken for it.
    /// </summary>
    public const char CarriageReturn = '\uDC0D';

    private readonly StringBuilder text = new();
    private bool isOpen;

    /// <summary>How many characters were gathered.</summary>
    public int Length => text.Length;

    /// <summary>Forgets the record, to begin another.</summary>
    public void Clear()
    {
        text.Clear();
        isOpen = false;
    }

    /// <summary>Copies a part of the record.</summary>
    public void CopyTo(int start, Span<char> destination) => text.CopyTo(start, destination, destination.Length);

    /// <summary>Takes the next line, without its line feed.</summary>
    public CsvProgress Add(ReadOnlySpan<char> line)
    {
        CsvProgress progress = isOpen || line.Contains('"') ? AddQuoted(line) : AddPlain(line.TrimEnd('\r'));
        text.Append('\n');
        return progress;
    }

    private CsvProgress AddPlain(ReadOnlySpan<char> line)
    {
        Append(line);
        return CsvProgress.Complete;
    }

    private CsvProgress AddQuoted(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd('\r');
        ReadOnlySpan<char> lineEnd = line[rest.Length..];
        while (true)
        {
            if (isOpen || rest.StartsWith('"'))
            {
                int end = EndOfQuoted(rest, isOpen ? 0 : 1);
                isOpen = end < 0;
                Append(isOpen ? rest : rest[..end]);
                if (isOpen)
                {
                    Append(lineEnd);
                    return CsvProgress.Open;
                }
                // Some programs leave blanks behind the closing mark; the parser would refuse them.
                rest = rest[end..].TrimStart(' ');
                if (rest.IsEmpty) return CsvProgress.Complete;
                if (rest[0] != separator) return CsvProgress.Broken;
                text.Append(separator);
                rest = rest[1..];
                continue;
            }
            int next = rest.IndexOf(separator) + 1;
            if (next == 0) return AddPlain(rest);
            Append(rest[..next]);
            rest = rest[next..];
        }
    }

    // Behind the closing mark, or −1; two marks are one of the text.
    private static int EndOfQuoted(ReadOnlySpan<char> rest, int at)
    {
        while (true)
        {
            int mark = rest[at..].IndexOf('"');
            if (mark < 0) return -1;
            at += mark + 1;
            if (at == rest.Length || rest[at] != '"') return at;
            at++;
        }
    }

    private void Append(ReadOnlySpan<char> part)
    {
        int start = text.Length;
        text.Append(part);
        if (part.Contains('\r')) text.Replace('\r', CarriageReturn, start, part.Length);
    }
}
