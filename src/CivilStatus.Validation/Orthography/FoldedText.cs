using System.Buffers;

namespace CivilStatus.Validation.Orthography;

/// <summary>The key of a text (<see cref="TextKey"/>) in a buffer of the caller, or in a pooled one where that is too small.</summary>
internal ref struct FoldedText : IDisposable
{
    /// <summary>How many characters a caller's buffer should hold: enough for nearly every text of a register.</summary>
    public const int OnStack = 128;

    private char[]? rented;

    public FoldedText(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int most = Composition.MostLength(text);
        if (most > buffer.Length) buffer = rented = ArrayPool<char>.Shared.Rent(most);
        Key = buffer[..TextKey.Write(text, buffer)];
    }

    public ReadOnlySpan<char> Key { get; private set; }

    public void Dispose()
    {
        if (rented is null) return;
        Key = default;
        ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }
}
