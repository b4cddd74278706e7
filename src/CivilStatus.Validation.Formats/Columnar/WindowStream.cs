namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>
/// What the Parquet library may see of a file at a time: all of it, or one column of a row group. Beyond the end it finds an error, not the
/// −1 that it takes for a byte.
/// </summary>
internal sealed class WindowStream(Stream file) : Stream
{
    private long end = file.Length;
    private IOException? failure;

    /// <summary>Set when the storage itself failed, which is no fault of the file.</summary>
    public IOException? Failure => failure;

    /// <summary>Where reading ends.</summary>
    public long End
    {
        get => end;
        set => end = Math.Clamp(value, 0, file.Length);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, Math.Max(0, end - file.Position));
        try
        {
            return file.Read(buffer[..count]);
        }
        catch (IOException e)
        {
            failure = e;
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

    public override int ReadByte()
    {
        Span<byte> one = stackalloc byte[1];
        return Read(one) == 1 ? one[0] : throw new EndOfStreamException();
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }
}
