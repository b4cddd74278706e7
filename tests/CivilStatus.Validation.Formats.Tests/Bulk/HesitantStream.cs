namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Bytes that come a few at a time, as through a pipe; how many at a time follows from the bytes themselves.</summary>
internal sealed class HesitantStream(byte[] bytes) : Stream
{
    private readonly Random chance = new(bytes.Length);
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = Math.Min(Math.Min(count, bytes.Length - at), chance.Next(1, 3000));
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
}
