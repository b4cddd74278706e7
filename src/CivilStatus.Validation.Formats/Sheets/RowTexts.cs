using System.Text;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>The texts of one row in bytes that the next row uses again.</summary>
internal sealed class RowTexts
{
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /// <summary>Forgets the texts of the row before.</summary>
    public void Clear() => length = 0;

    /// <summary>Adds a text and gives its bytes; they stand until the row is over.</summary>
    public ReadOnlyMemory<byte> Add(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        // Texts given out before keep the old bytes.
        if (bytes.Length - length < most) (bytes, length) = (new byte[Math.Max(bytes.Length * 2, most)], 0);
        int written = Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        ReadOnlyMemory<byte> added = bytes.AsMemory(length, written);
        length += written;
        return added;
    }
}
