using System.Text;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>
/// The fields of one CSV record (RFC 4180), line by line. A quotation mark counts only at the beginning of a field;
/// inside an unquoted one it is a character like others.
/// </summary>
internal sealed class CsvFields(char separator)
{
    private readonly List<string> fields = [];
    private readonly StringBuilder quoted = new();
    private bool isOpen;

    /// <summary>The fields read so far.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>Forgets the record, to begin another.</summary>
    public void Clear()
    {
        fields.Clear();
        quoted.Clear();
        isOpen = false;
    }

    /// <summary>Takes the next line, without its line feed.</summary>
    public CsvProgress Add(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.TrimEnd('\r');
        int at = 0;
        while (true)
        {
            if (!isOpen && at < text.Length && text[at] == '"')
            {
                isOpen = true;
                at++;
            }
            if (!isOpen)
            {
                int end = text[at..].IndexOf(separator);
                fields.Add(text[at..(end < 0 ? text.Length : at + end)].ToString());
                if (end < 0) return CsvProgress.Complete;
                at += end + 1;
                continue;
            }
            if (!TryClose(text, ref at))
            {
                quoted.Append(line[text.Length..]).Append('\n');
                return CsvProgress.Open;
            }
            ReadOnlySpan<char> blanks = text[at..];
            at += blanks.Length - blanks.TrimStart(' ').Length;
            fields.Add(quoted.ToString());
            quoted.Clear();
            isOpen = false;
            if (at == text.Length) return CsvProgress.Complete;
            if (text[at] != separator) return CsvProgress.Broken;
            at++;
        }
    }

    // Up to behind the closing mark; two marks are one of the text.
    private bool TryClose(ReadOnlySpan<char> text, ref int at)
    {
        while (true)
        {
            int mark = text[at..].IndexOf('"');
            if (mark < 0)
            {
                quoted.Append(text[at..]);
                return false;
            }
            quoted.Append(text.Slice(at, mark));
            at += mark + 1;
            if (at == text.Length || text[at] != '"') return true;
            quoted.Append('"');
            at++;
        }
    }
}
