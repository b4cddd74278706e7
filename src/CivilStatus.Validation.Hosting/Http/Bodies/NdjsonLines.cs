namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The lines of a body as they come, each to be used before the next is asked for.</summary>
/// <param name="body">The body.</param>
/// <param name="longest">How many bytes a line may have; what is longer is not held.</param>
/// <param name="most">How many bytes the body may have.</param>
internal sealed class NdjsonLines(Stream body, int longest, long most)
{
    private byte[] room = new byte[16 << 10];
    private int from, to;
    // Where the search for a line end goes on, so that a line that comes byte by byte is searched once.
    private int searched;
    private long total;
    private bool isFirst = true, isSkipping, hasEnded;

    /// <summary>The line, without its line feed.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line is longer than allowed, and <see cref="Line"/> therefore empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether nothing more comes.</summary>
    public bool HasEnded => hasEnded && from == to && !isSkipping;

    /// <summary>Takes the next line from what has come; false where more must be read first, or nothing more comes.</summary>
    public bool TryNext()
    {
        while (true)
        {
            int start = Math.Max(from, searched), end = room.AsSpan(start, to - start).IndexOf((byte)'\n');
            bool isWhole = end >= 0;
            int length = (isWhole ? start + end : to) - from;
            searched = from + length;
            if (isSkipping)
            {
                // The rest of a line that is too long.
                from += isWhole ? length + 1 : length;
                if (isWhole || hasEnded) isSkipping = false;
                if (!isWhole) return false;
                continue;
            }
            if (length > longest)
            {
                (from, isSkipping) = (isWhole ? from + length + 1 : to, !isWhole);
                return Give(default, true);
            }
            if (!isWhole && !(hasEnded && length > 0)) return false;
            ReadOnlyMemory<byte> line = room.AsMemory(from, length);
            from += isWhole ? length + 1 : length;
            if (isFirst) line = ByteOrderMark.Skip(line);
            return Give(line, false);
        }
    }

    /// <summary>Reads on.</summary>
    public async ValueTask Fill(CancellationToken cancelled)
    {
        if (from > 0)
        {
            room.AsSpan(from, to - from).CopyTo(room);
            (from, to, searched) = (0, to - from, searched - from);
        }
        if (to == room.Length) Array.Resize(ref room, (int)Math.Min(room.Length * 2L, longest + (16L << 10)));
        int read = await body.ReadAsync(room.AsMemory(to), cancelled).ConfigureAwait(false);
        hasEnded = read == 0;
        to += read;
        total += read;
        if (total > most) throw new ProblemException(Problems.BodyTooLarge(most));
    }

    private bool Give(ReadOnlyMemory<byte> line, bool isTooLong)
    {
        (Line, IsTooLong, isFirst) = (line, isTooLong, false);
        return true;
    }
}
