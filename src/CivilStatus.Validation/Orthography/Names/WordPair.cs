namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Compares words as <see cref="SpelledName"/> has them.</summary>
internal static class WordPair
{
    private const int OnStack = 64;

    /// <summary>In what two words differ of which both writers typed marks, or neither.</summary>
    public static WordDifference Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
    {
        if (one.SequenceEqual(other)) return default;
        if (LookAlike(one, other, spellings) is { } alike) return new(NameDifferenceKind.LookAlike, alike, false);
        if (Syllable(one, other, spellings) is { } syllable) return new(NameDifferenceKind.Syllable, syllable, false);
        return new(SameLetters(one, other, spellings) ? NameDifferenceKind.OtherMarks : NameDifferenceKind.OtherLetters, NameGrade.Other, false);
    }

    /// <summary>In what two words differ of names one of which has no marks at all.</summary>
    public static WordDifference CompareBare(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
    {
        if (one.SequenceEqual(other)) return default;
        Span<char> left = Buffer(one, stackalloc char[OnStack]), right = Buffer(other, stackalloc char[OnStack]);
        left = left[..WriteBare(one, left, spellings)];
        right = right[..WriteBare(other, right, spellings)];
        bool lacksMarks = IsMarked(one, spellings) != IsMarked(other, spellings);
        if (left.SequenceEqual(right)) return new(null, NameGrade.Same, lacksMarks);
        return spellings.Syllables.Find(left, right) is { } syllable
            ? new(NameDifferenceKind.Syllable, syllable, lacksMarks)
            : new(NameDifferenceKind.OtherLetters, NameGrade.Other, false);
    }

    public static bool IsMarked(ReadOnlySpan<char> word, NameSpellings spellings)
    {
        foreach (char c in word)
            if (Composition.IsMark(c) || spellings.Letters.IsMarked(c)) return true;
        return false;
    }

    private static NameGrade? LookAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
    {
        NameGrade worst = NameGrade.Same;
        int left = 0, right = 0;
        while (left < one.Length && right < other.Length)
        {
            ReadOnlySpan<char> letter = one[left..LetterEnd(one, left)], counterpart = other[right..LetterEnd(other, right)];
            left += letter.Length;
            right += counterpart.Length;
            if (letter.SequenceEqual(counterpart)) continue;
            if (Letter(letter, counterpart, spellings) is not { } grade) return null;
            if (grade > worst) worst = grade;
        }
        return left == one.Length && right == other.Length ? worst : null;
    }

    // A tone that both have does not matter: ǎ with a tone looks like ă with the same one.
    private static NameGrade? Letter(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
        => spellings.LookAlikes.Find(one, other) ?? WithoutTone(one, other, spellings, spellings.LookAlikes);

    private static NameGrade? Syllable(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
        => spellings.Syllables.Find(one, other) ?? WithoutTone(one, other, spellings, spellings.Syllables);

    private static NameGrade? WithoutTone(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings, SpellingPairs pairs)
    {
        int tone = ToneOf(one, spellings), same = ToneOf(other, spellings);
        if (tone < 0 || same < 0 || one[tone] != other[same]) return null;
        Span<char> left = Buffer(one, stackalloc char[OnStack]), right = Buffer(other, stackalloc char[OnStack]);
        return pairs.Find(Without(tone, one, left), Without(same, other, right));
    }

    private static ReadOnlySpan<char> Without(int place, ReadOnlySpan<char> word, Span<char> rest)
    {
        word[..place].CopyTo(rest);
        word[(place + 1)..].CopyTo(rest[place..]);
        return rest[..(word.Length - 1)];
    }

    private static int ToneOf(ReadOnlySpan<char> word, NameSpellings spellings)
    {
        for (int i = 0; i < word.Length; i++)
            if (spellings.IsTone(word[i])) return i;
        return -1;
    }

    private static bool SameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
    {
        Span<char> left = Buffer(one, stackalloc char[OnStack]), right = Buffer(other, stackalloc char[OnStack]);
        return left[..WriteBare(one, left, spellings)].SequenceEqual(right[..WriteBare(other, right, spellings)]);
    }

    private static int WriteBare(ReadOnlySpan<char> word, Span<char> bare, NameSpellings spellings)
    {
        int length = 0;
        foreach (char c in word)
            if (!Composition.IsMark(c)) bare[length++] = spellings.Letters.Bare(c);
        return length;
    }

    private static int LetterEnd(ReadOnlySpan<char> word, int start)
    {
        int end = start + 1;
        while (end < word.Length && Composition.IsMark(word[end])) end++;
        return end;
    }

    private static Span<char> Buffer(ReadOnlySpan<char> word, Span<char> onStack) => word.Length <= onStack.Length ? onStack : new char[word.Length];
}
