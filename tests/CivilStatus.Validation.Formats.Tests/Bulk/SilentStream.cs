namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Gives some bytes, then keeps its reader waiting until it is disposed.</summary>
internal sealed class SilentStream(byte[] bytes) : Stream
{
    private readonly ManualResetEventSlim closed = new();
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == bytes.Length)
        {
            closed.Wait();
            return 0;
        }
        int read = Math.Min(count, bytes.Length - at);
        bytes.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
        at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing) => closed.Set();
}
