namespace CivilStatus.Validation.Orthography.Names;

/// <summary>The words of a name as written, in the places where <see cref="SpelledName"/> parts them.</summary>
internal static class NamePieces
{
    /// <summary>Where each word stands.</summary>
    public static List<Range> Words(string name, NameSpellings spellings)
    {
        var words = new List<Range>();
        int start = -1, end = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (IsBetween(name[i], spellings)) continue;
            bool continues = start >= 0 && (end == i || spellings.IsApostrophe(name[i]) || spellings.IsApostrophe(name[end - 1]) || IsPrefix(name, start, end, spellings));
            if (!continues)
            {
                if (start >= 0) words.Add(start..end);
                start = i;
            }
            end = i + 1;
        }
        if (start >= 0) words.Add(start..end);
        return words;
    }

    private static bool IsPrefix(string name, int start, int end, NameSpellings spellings) => end - start == 1 && spellings.IsPrefix(Characters.Key(name[start]));

    /// <summary>Whether a character parts words: a blank or a hyphen.</summary>
    public static bool IsBetween(char c, NameSpellings spellings) => TextKey.IsBlank(c) || spellings.IsHyphen(c);
}
