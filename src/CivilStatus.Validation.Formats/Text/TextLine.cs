namespace CivilStatus.Validation.Formats.Text;

/// <summary>One line of a text file, as bytes.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">The line without its line feed; of one that is too long, the beginning. To be used before the next line is asked for.</param>
/// <param name="IsTooLong">Whether the line is longer than allowed, and so was not held.</param>
internal readonly record struct TextLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    /// <summary>Whether the line shows nothing.</summary>
    public bool IsBlank => !IsTooLong && Bytes.Span.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
