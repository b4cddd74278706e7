namespace CivilStatus.Validation.Orthography.Names;

/// <summary>
/// Brings the tone of a syllable to one place, wherever a writer put it: <c>hòa</c> and <c>hoà</c>, <c>Hùynh</c> and <c>Huỳnh</c>.
/// It is the last vowel that has a mark of its own, else the first.
/// </summary>
internal sealed class SyllableTones
{
    private const int LongestSyllable = 24;

    private readonly NameSpellings spellings;
    private readonly TextMap<bool> groups = new();
    private readonly CharacterSet vowels = new();

    /// <param name="groups">The vowels of a syllable together, on any of which a tone may stand.</param>
    /// <param name="spellings">Tells tones from other marks.</param>
    public SyllableTones(IEnumerable<string> groups, NameSpellings spellings)
    {
        this.spellings = spellings;
        foreach (string group in groups)
        {
            string letters = Composition.DecomposeText(group.ToLowerInvariant());
            this.groups.TryAdd(letters, true);
            foreach (char c in letters)
                if (!Composition.IsMark(c)) vowels.Add(c);
        }
    }

    /// <summary>Moves the tone of a word, decomposed and in lower case, if it is a syllable with one tone on vowels that are listed.</summary>
    public void Place(Span<char> word)
    {
        int tone = OnlyTone(word);
        if (tone < 0 || word.Length > LongestSyllable) return;
        char mark = word[tone];
        Span<char> plain = stackalloc char[LongestSyllable];
        word[..tone].CopyTo(plain);
        word[(tone + 1)..].CopyTo(plain[tone..]);
        plain = plain[..(word.Length - 1)];
        if (!TryFindVowels(plain, out int first, out int end) || tone <= first || tone > end) return;

        int to = PlaceIn(plain, first, end, mark);
        plain[..to].CopyTo(word);
        word[to] = mark;
        plain[to..].CopyTo(word[(to + 1)..]);
    }

    private int OnlyTone(ReadOnlySpan<char> word)
    {
        int tone = -1;
        for (int i = 0; i < word.Length; i++)
        {
            if (!spellings.IsTone(word[i])) continue;
            if (tone >= 0) return -1;
            tone = i;
        }
        return tone;
    }

    // One run of vowels with their marks, and no other vowel in the word.
    private bool TryFindVowels(ReadOnlySpan<char> word, out int first, out int end)
    {
        (first, end) = (0, 0);
        while (first < word.Length && !vowels.Contains(word[first])) first++;
        for (end = first; end < word.Length && (vowels.Contains(word[end]) || Composition.IsMark(word[end]));) end++;
        foreach (char c in word[end..])
            if (vowels.Contains(c)) return false;
        return groups.Contains(word[first..end]);
    }

    private static int PlaceIn(ReadOnlySpan<char> word, int first, int end, char tone)
    {
        int letter = first;
        for (int i = first + 1; i < end; i++)
            if (Composition.IsMark(word[i]) && !Composition.IsMark(word[i - 1])) letter = i - 1;
        int place = letter + 1;
        while (place < end && Composition.IsMark(word[place]) && Composition.Class(word[place]) <= Composition.Class(tone)) place++;
        return place;
    }
}
