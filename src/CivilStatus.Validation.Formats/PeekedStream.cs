namespace CivilStatus.Validation.Formats;

/// <summary>A stream whose first bytes can be looked at before it is read, and that counts what was read.</summary>
internal sealed class PeekedStream(Stream stream) : Stream
{
    private byte[] head = [];
    private int headLength, headRead;
    private IOException? failure;

    /// <summary>How many bytes the stream has, where it knows.</summary>
    public long? Total { get; } = stream.CanSeek ? stream.Length - stream.Position : null;

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes, as many as asked for unless the stream ends before; they are still to be read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (headLength - headRead < count) Fill(headRead + count);
        return head.AsSpan(headRead, Math.Min(count, headLength - headRead));
    }

    /// <summary>The first byte that is neither blank nor part of a byte order mark, or −1 where the first 4 KiB have none.</summary>
    public int FirstVisible()
    {
        // Piece by piece: a person or a program may still be writing what comes after.
        for (int count = 64; count <= 4096; count *= 2)
        {
            ReadOnlySpan<byte> start = Peek(count);
            int at = start.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
            if (at >= 0) return start[at];
            if (start.Length < count) break;
        }
        return -1;
    }

    /// <summary>The whole stream with random access; from a pipe it goes through a temporary file that is deleted on closing.</summary>
    public Stream ToSeekable()
    {
        if (stream.CanSeek)
        {
            stream.Seek(-headLength, SeekOrigin.Current);
            return stream;
        }
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None,
            1 << 16, FileOptions.DeleteOnClose);
        CopyTo(file);
        stream.Dispose();
        file.Position = 0;
        return file;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = Math.Min(buffer.Length, headLength - headRead);
        if (read > 0)
        {
            head.AsSpan(headRead, read).CopyTo(buffer);
            headRead += read;
        }
        else
        {
            if (failure is not null) throw failure;
            read = stream.Read(buffer);
        }
        BytesRead += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    private void Fill(int count)
    {
        if (head.Length < count) Array.Resize(ref head, count);
        try
        {
            int read;
            while (headLength < count && failure is null && (read = stream.Read(head, headLength, count - headLength)) > 0) headLength += read;
        }
        catch (IOException e)
        {
            // What came before it is still to be read; it comes up again where it stands.
            failure = e;
        }
    }
}
