using System.Buffers;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>
/// A name without what means nothing: decomposed, in lower case, one kind of apostrophe without blanks beside it and after prefixes, words
/// parted by single blanks, each tone in its one place. Names that are the same are the same text.
/// </summary>
internal ref struct SpelledName : IDisposable
{
    /// <summary>How many characters a caller's buffer should hold: enough for nearly every name.</summary>
    public const int OnStack = 256;

    private const char Apostrophe = '\'';

    private char[]? rented;

    public SpelledName(ReadOnlySpan<char> text, NameSpellings spellings, Span<char> buffer, bool placesTones = true)
    {
        int longest = Composition.MostParts * text.Length;
        if (longest + text.Length > buffer.Length) buffer = rented = ArrayPool<char>.Shared.Rent(longest + text.Length);
        Span<char> lower = buffer.Slice(longest, text.Length), name = buffer[..longest];
        for (int i = 0; i < text.Length; i++) lower[i] = Characters.Key(text[i]);
        name = name[..JoinWords(name, Composition.Decompose(lower, name), spellings)];
        if (placesTones)
            foreach (Range word in ((ReadOnlySpan<char>)name).Split(' ')) spellings.Tones.Place(name[word]);
        Text = name;
    }

    public ReadOnlySpan<char> Text { get; private set; }

    public void Dispose()
    {
        if (rented is null) return;
        Text = default;
        ArrayPool<char>.Shared.Return(rented);
        rented = null;
    }

    private static bool EndsInPrefix(ReadOnlySpan<char> name, NameSpellings spellings)
        => spellings.IsPrefix(name[^1]) && (name.Length == 1 || name[^2] == ' ');

    // In place: what is written never overtakes what is read.
    private static int JoinWords(Span<char> name, int end, NameSpellings spellings)
    {
        int length = 0;
        bool parted = false;
        foreach (char c in name[..end])
        {
            // Some letters in lower case only come to light in the decomposed text, as that of İ.
            char letter = Characters.Key(c);
            if (letter == ' ' || spellings.IsHyphen(letter))
            {
                parted = true;
                continue;
            }
            if (spellings.IsApostrophe(letter)) letter = Apostrophe;
            else if (parted && length > 0 && name[length - 1] != Apostrophe)
            {
                name[length] = EndsInPrefix(name[..length], spellings) ? Apostrophe : ' ';
                length++;
            }
            parted = false;
            name[length++] = letter;
        }
        return length;
    }
}
