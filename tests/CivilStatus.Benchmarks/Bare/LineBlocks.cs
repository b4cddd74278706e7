namespace CivilStatus.Benchmarks.Bare;

/// <summary>Whole lines of a file, a block at a time. Shared by threads.</summary>
internal sealed class LineBlocks(Stream file, int blockSize)
{
    private readonly Lock turn = new();
    private byte[] rest = [];
    private bool ended;

    /// <summary>Fills a buffer with lines; 0 at the end of the file.</summary>
    public int Take(ref byte[] buffer)
    {
        lock (turn)
        {
            if (buffer.Length < rest.Length + blockSize) buffer = new byte[rest.Length + 2 * blockSize];
            rest.CopyTo(buffer, 0);
            int length = rest.Length;
            rest = [];
            while (!ended)
            {
                if (buffer.Length - length < blockSize) Array.Resize(ref buffer, 2 * buffer.Length);
                int read = file.ReadAtLeast(buffer.AsSpan(length, blockSize), blockSize, throwOnEndOfStream: false);
                length += read;
                ended = read < blockSize;
                int lines = buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
                if (ended || lines == 0) continue;
                rest = buffer[lines..length];
                return lines;
            }
            return length;
        }
    }
}
