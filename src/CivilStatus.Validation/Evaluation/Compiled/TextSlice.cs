using System.Runtime.CompilerServices;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A text, or a piece of one, without a copy: of a string, of characters, or of a text seen before. The default is an unknown text.</summary>
internal readonly struct TextSlice
{
    private readonly object? source;
    private readonly int start, length;

    public TextSlice(string? text)
        : this(text, 0, text?.Length ?? 0)
    {
    }

    public TextSlice(KnownText text)
        : this(text, 0, text.Text.Length)
    {
    }

    public TextSlice(char[] characters, int start, int length)
        : this((object)characters, start, length)
    {
    }

    private TextSlice(object? source, int start, int length) => (this.source, this.start, this.length) = (source, start, length);

    public bool IsKnown => source is not null;

    public ReadOnlySpan<char> Span => source switch
    {
        null => default,
        string text => text.AsSpan(start, length),
        KnownText known => known.Text.Slice(start, length),
        // Nothing else comes in; asking an array for its type takes long.
        var characters => Unsafe.As<char[]>(characters).AsSpan(start, length),
    };

    /// <summary>The piece within; both counted from the start of this one.</summary>
    public TextSlice Part(int from, int count) => new(source, start + from, count);
}
