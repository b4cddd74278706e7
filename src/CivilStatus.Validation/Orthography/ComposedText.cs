using System.Buffers;

namespace CivilStatus.Validation.Orthography;

/// <summary>The composed form (NFC) of a text: the text itself where it has no combining mark, else a copy in a pooled buffer.</summary>
internal ref struct ComposedText : IDisposable
{
    private char[]? rented;

    public ComposedText(ReadOnlySpan<char> text)
    {
        if (!Composition.HasMark(text))
        {
            Text = text;
            return;
        }
        rented = ArrayPool<char>.Shared.Rent(Composition.MostLength(text));
        Text = rented.AsSpan(0, Composition.Compose(text, rented));
    }

    public ReadOnlySpan<char> Text { get; private set; }

    public void Dispose()
    {
        if (rented is null) return;
        Text = default;
        ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }
}
