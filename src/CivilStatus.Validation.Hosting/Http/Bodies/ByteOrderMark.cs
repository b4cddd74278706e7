namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The mark that some programs put before UTF-8.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlyMemory<byte> Skip(ReadOnlyMemory<byte> text) => text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;
}
