namespace CivilStatus.Validation.Formats.Text;

/// <summary>
/// Cuts a stream into blocks of whole lines. A line beyond the limit is streamed past and never held whole. Blocks come as the
/// stream gives its bytes: who types into a pipe is answered line by line.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="longest">The longest line in bytes that is held.</param>
internal sealed class LineSplitter(Stream stream, int longest)
{
    private const int Beginning = 200;

    private byte[] rest = [];
    private int restLength;
    private long number;
    private bool started, ended;

    /// <summary>Fills a block with the next lines, blank ones included; false when there are none left.</summary>
    public bool TryFill(LineBlock block)
    {
        block.Clear();
        int start = 0, end = TakeRest(block), scanned = 0;
        while (true)
        {
            while (block.Buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n') is >= 0 and int feed)
            {
                Add(block, start, scanned + feed - start);
                start = scanned = scanned + feed + 1;
            }
            scanned = end;
            if (block.Count > 0)
            {
                KeepRest(block, start, end);
                return true;
            }
            if (end - start > longest) return PassOver(block, start, end);
            if (end == block.Buffer.Length) Array.Resize(ref block.Buffer, block.Buffer.Length * 2);
            int read = Read(block, end);
            if (read == 0)
            {
                if (end > start) Add(block, start, end - start);
                return block.Count > 0;
            }
            end += read;
            if (number == 0 && start == 0) start = SkipByteOrderMark(block, ref end);
            scanned = Math.Max(scanned, start);
        }
    }

    private int Read(LineBlock block, int end)
    {
        if (ended) return 0;
        int read = stream.Read(block.Buffer, end, block.Buffer.Length - end);
        ended = read == 0;
        return read;
    }

    private void Add(LineBlock block, int start, int length)
    {
        bool isTooLong = length > longest;
        block.Add(++number, start, isTooLong ? Math.Min(length, Beginning) : length, isTooLong);
    }

    // The bytes behind the beginning of a line that is too long are read over until it ends.
    private bool PassOver(LineBlock block, int start, int end)
    {
        Add(block, start, end - start);
        int free = start + Beginning;
        while (true)
        {
            int read = Read(block, free);
            if (read == 0) return true;
            int feed = block.Buffer.AsSpan(free, read).IndexOf((byte)'\n');
            if (feed < 0) continue;
            KeepRest(block, free + feed + 1, free + read);
            return true;
        }
    }

    private int TakeRest(LineBlock block)
    {
        if (block.Buffer.Length < restLength) block.Buffer = new byte[rest.Length];
        rest.AsSpan(0, restLength).CopyTo(block.Buffer);
        int taken = restLength;
        restLength = 0;
        return taken;
    }

    private void KeepRest(LineBlock block, int start, int end)
    {
        restLength = end - start;
        if (rest.Length < restLength) rest = new byte[Math.Max(LineBlock.InitialLength, restLength)];
        block.Buffer.AsSpan(start, restLength).CopyTo(rest);
    }

    private int SkipByteOrderMark(LineBlock block, ref int end)
    {
        if (started) return 0;
        started = true;
        while (end < 3 && Read(block, end) is > 0 and int read) end += read;
        return block.Buffer.AsSpan(0, end).StartsWith("\uFEFF"u8) ? 3 : 0;
    }
}
