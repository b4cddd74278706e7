namespace CivilStatus.Validation.Formats.Text;

/// <summary>The lines of a stream, as bytes. A line beyond the limit is streamed past and never held whole.</summary>
internal sealed class TextLines(Stream stream, int longest)
{
    private const int Beginning = 200;

    private byte[] buffer = new byte[1 << 16];
    private int start, end;
    private long number;
    private bool ended;

    /// <summary>The next line; blank ones count and are given too.</summary>
    public bool TryNext(out TextLine line)
    {
        if (number == 0) SkipByteOrderMark();
        int scanned = 0;
        while (true)
        {
            int feed = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (feed >= 0 && scanned + feed <= longest) return Take(scanned + feed, 1, out line);
            if (feed >= 0 || end - start > longest) return TakeTooLong(out line);
            scanned = end - start;
            if (Fill()) continue;
            if (scanned > 0) return Take(scanned, 0, out line);
            line = default;
            return false;
        }
    }

    private bool Take(int length, int feed, out TextLine line)
    {
        line = new TextLine(++number, buffer.AsMemory(start, length), IsTooLong: false);
        start += length + feed;
        return true;
    }

    private bool TakeTooLong(out TextLine line)
    {
        byte[] beginning = buffer.AsSpan(start, Math.Min(Beginning, end - start)).ToArray();
        while (true)
        {
            int feed = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = feed >= 0 ? start + feed + 1 : end;
            if (feed >= 0 || !Fill()) break;
        }
        line = new TextLine(++number, beginning, IsTooLong: true);
        return true;
    }

    private bool Fill()
    {
        if (ended) return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }

    private void SkipByteOrderMark()
    {
        while (end - start < 3 && Fill()) { }
        if (buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8)) start += 3;
    }
}
