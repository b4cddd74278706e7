namespace CivilStatus.Validation.Orthography.Names;

/// <summary>In what two words, or what stands between them, differ though they are the same.</summary>
internal static class WrittenDifferences
{
    public static IEnumerable<NameDifferenceKind> OfWords(string left, string right, NameSpellings spellings)
    {
        if (left == right) yield break;
        bool any = false;
        foreach ((NameDifferenceKind kind, Func<string, string> trait) in Traits(spellings))
        {
            if (trait(left) == trait(right)) continue;
            // A hyphen for a blank is told as one.
            if (kind == NameDifferenceKind.Blanks && any) continue;
            any = true;
            yield return kind;
        }
        if (!any || IsComposed(left) != IsComposed(right)) yield return NameDifferenceKind.Encoding;
    }

    /// <summary>What stands between words, or at an edge.</summary>
    public static NameDifferenceKind OfGaps(string left, string right, NameSpellings spellings)
        => Only(left, spellings.IsHyphen) == Only(right, spellings.IsHyphen) ? NameDifferenceKind.Blanks : NameDifferenceKind.Hyphen;

    // What of a word shows one kind of difference and no other.
    private static IEnumerable<(NameDifferenceKind Kind, Func<string, string> Trait)> Traits(NameSpellings spellings)
    {
        yield return (NameDifferenceKind.Hyphen, word => Only(word, spellings.IsHyphen));
        yield return (NameDifferenceKind.Blanks, word => Only(word, TextKey.IsBlank));
        yield return (NameDifferenceKind.Apostrophe, word => Only(word, spellings.IsApostrophe));
        yield return (NameDifferenceKind.LetterCase, word => Only(Composition.DecomposeText(word), c => Characters.IsLetter(c) && !Composition.IsMark(c)));
        yield return (NameDifferenceKind.TonePlacement, word => WithTonesAsWritten(word, spellings));
    }

    private static string WithTonesAsWritten(string word, NameSpellings spellings)
    {
        using var name = new SpelledName(word, spellings, stackalloc char[SpelledName.OnStack], placesTones: false);
        return name.Text.ToString();
    }

    private static string Only(string text, Func<char, bool> wanted) => string.Concat(text.Where(wanted));

    private static bool IsComposed(string word) => Composition.Compose(word) == word;
}
