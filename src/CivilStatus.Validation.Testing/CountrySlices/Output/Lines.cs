using System.Text;

namespace CivilStatus.Validation.Testing.CountrySlices.Output;

/// <summary>Lines of JSON on their way to a stream that stays open. The bytes are those of UTF-8, line ends a single LF.</summary>
internal sealed class Lines(Stream stream) : IDisposable
{
    private const int Room = 1 << 16;

    private byte[] buffer = new byte[2 * Room];
    private int length;

    /// <summary>How many bytes were written.</summary>
    public long Bytes { get; private set; }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    public void Ascii(string text)
    {
        MakeRoom(text.Length);
        length += Encoding.ASCII.GetBytes(text, buffer.AsSpan(length));
    }

    /// <summary>A text in quotation marks; generated texts hold nothing that JSON escapes but these marks and backslashes.</summary>
    public void Text(string text)
    {
        if (text.AsSpan().ContainsAny('"', '\\')) text = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        MakeRoom(text.Length * 3 + 2);
        buffer[length++] = (byte)'"';
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        buffer[length++] = (byte)'"';
    }

    public void End()
    {
        Raw("\n"u8);
        if (length >= Room) Flush();
    }

    public void Dispose() => Flush();

    private void Flush()
    {
        stream.Write(buffer, 0, length);
        Bytes += length;
        length = 0;
    }

    private void MakeRoom(int more)
    {
        if (length + more > buffer.Length) Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + more));
    }
}
