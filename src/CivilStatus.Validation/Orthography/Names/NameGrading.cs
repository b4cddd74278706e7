namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Compares names as <see cref="SpelledName"/> has them, word by word.</summary>
internal static class NameGrading
{
    // One word may be another name (An, Ân); that marks are missing in several by chance is no name's doing.
    private const int WordsOfAVariant = 2;

    /// <summary>The grade of two spellings: that of their worst difference.</summary>
    /// <param name="one">A name.</param>
    /// <param name="other">Another.</param>
    /// <param name="spellings">What the table says.</param>
    /// <param name="told">Where to put what each word differs in, if the names have as many words; null to be told the grade alone.</param>
    public static NameGrade Grade(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings, List<WordDifference>? told = null)
    {
        if (one.Count(' ') != other.Count(' ')) return AreJoined(one, other) ? NameGrade.Doubtful : NameGrade.Other;

        NameGrade missing = MissingMarks(one, other, spellings);
        bool isBare = missing != NameGrade.Same;
        NameGrade worst = NameGrade.Same;
        MemoryExtensions.SpanSplitEnumerator<char> words = other.Split(' ');
        foreach (Range word in one.Split(' '))
        {
            words.MoveNext();
            WordDifference difference = isBare
                ? WordPair.CompareBare(one[word], other[words.Current], spellings)
                : WordPair.Compare(one[word], other[words.Current], spellings);
            told?.Add(difference);
            NameGrade grade = difference.LacksMarks && missing > difference.Grade ? missing : difference.Grade;
            if (grade > worst) worst = grade;
            if (worst == NameGrade.Other && told is null) return worst;
        }
        return worst;
    }

    /// <summary>What it means that one of the names has no marks at all and the other has; the same name where that is not so.</summary>
    public static NameGrade MissingMarks(ReadOnlySpan<char> one, ReadOnlySpan<char> other, NameSpellings spellings)
    {
        int marked = MarkedWords(one, spellings), others = MarkedWords(other, spellings);
        if ((marked == 0) == (others == 0)) return NameGrade.Same;
        return marked + others >= WordsOfAVariant ? NameGrade.Variant : NameGrade.Doubtful;
    }

    private static int MarkedWords(ReadOnlySpan<char> name, NameSpellings spellings)
    {
        int marked = 0;
        foreach (Range word in name.Split(' '))
            if (WordPair.IsMarked(name[word], spellings)) marked++;
        return marked;
    }

    /// <summary>Whether two names are the same but for the blanks between their words.</summary>
    public static bool AreJoined(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int left = 0, right = 0;
        while (true)
        {
            while (left < one.Length && one[left] == ' ') left++;
            while (right < other.Length && other[right] == ' ') right++;
            if (left == one.Length || right == other.Length) return left == one.Length && right == other.Length;
            if (one[left++] != other[right++]) return false;
        }
    }
}
