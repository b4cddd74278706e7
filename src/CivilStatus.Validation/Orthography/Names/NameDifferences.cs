using System.Collections.Immutable;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Lists what two spellings of a name differ in.</summary>
internal sealed class NameDifferences
{
    private readonly string left, right;
    private readonly NameSpellings spellings;
    private readonly List<Range> leftWords, rightWords;
    private readonly ImmutableArray<NameDifference>.Builder found = ImmutableArray.CreateBuilder<NameDifference>();

    private NameDifferences(string left, string right, NameSpellings spellings)
    {
        (this.left, this.right, this.spellings) = (left, right, spellings);
        leftWords = NamePieces.Words(left, spellings);
        rightWords = NamePieces.Words(right, spellings);
    }

    public static NameComparison Of(string left, string right, NameSpellings spellings)
    {
        using var one = new SpelledName(left, spellings, stackalloc char[SpelledName.OnStack]);
        using var other = new SpelledName(right, spellings, stackalloc char[SpelledName.OnStack]);
        var words = new List<WordDifference>();
        NameGrade grade = NameGrading.Grade(one.Text, other.Text, spellings, words);
        var differences = new NameDifferences(left, right, spellings);
        if (differences.leftWords.Count != differences.rightWords.Count) differences.AddOtherWords(grade);
        else differences.AddWords(words, NameGrading.MissingMarks(one.Text, other.Text, spellings));
        return new NameComparison(grade, differences.found.ToImmutable());
    }

    private void AddWords(List<WordDifference> words, NameGrade missing)
    {
        for (int i = 0; i < leftWords.Count; i++)
        {
            AddGap(i);
            (string from, string to) = (left[leftWords[i]], right[rightWords[i]]);
            WordDifference word = words[i];
            if (word == default)
            {
                foreach (NameDifferenceKind kind in WrittenDifferences.OfWords(from, to, spellings)) Add(kind, NameGrade.Same, i, from, to);
                continue;
            }
            if (word.LacksMarks) Add(NameDifferenceKind.MissingMarks, missing, i, from, to);
            if (word.Kind is { } other) Add(other, word.Grade, i, from, to);
        }
        AddGap(leftWords.Count);
    }

    // What stands before a word, told with the words around it; at the edges the spellings as a whole are.
    private void AddGap(int word)
    {
        (string from, string to) = (Before(left, leftWords, word), Before(right, rightWords, word));
        if (from == to) return;
        NameDifferenceKind kind = WrittenDifferences.OfGaps(from, to, spellings);
        if (word == 0 || word == leftWords.Count) found.Add(new NameDifference(kind, NameGrade.Same, 0, left, right));
        else Add(kind, NameGrade.Same, word - 1, Stretch(left, leftWords, word - 1, word), Stretch(right, rightWords, word - 1, word));
    }

    // The words between those that both spellings begin and end with.
    private void AddOtherWords(NameGrade grade)
    {
        int same = 0, sameAtEnd = 0, fewest = Math.Min(leftWords.Count, rightWords.Count);
        while (same < fewest && AreSame(same, same)) same++;
        while (sameAtEnd < fewest - same && AreSame(leftWords.Count - 1 - sameAtEnd, rightWords.Count - 1 - sameAtEnd)) sameAtEnd++;
        NameDifferenceKind kind = grade == NameGrade.Doubtful ? NameDifferenceKind.JoinedWords : NameDifferenceKind.OtherWords;
        Add(kind, grade, same, Stretch(left, leftWords, same, leftWords.Count - 1 - sameAtEnd), Stretch(right, rightWords, same, rightWords.Count - 1 - sameAtEnd));
    }

    private bool AreSame(int leftWord, int rightWord)
    {
        using var one = new SpelledName(left.AsSpan(leftWords[leftWord]), spellings, stackalloc char[SpelledName.OnStack]);
        using var other = new SpelledName(right.AsSpan(rightWords[rightWord]), spellings, stackalloc char[SpelledName.OnStack]);
        return one.Text.SequenceEqual(other.Text);
    }

    private void Add(NameDifferenceKind kind, NameGrade grade, int word, string from, string to) => found.Add(new NameDifference(kind, grade, word + 1, from, to));

    private static string Stretch(string name, List<Range> words, int first, int last) => first > last ? "" : name[words[first].Start..words[last].End];

    private static string Before(string name, List<Range> words, int word)
    {
        Index start = word == 0 ? Index.Start : words[word - 1].End, end = word == words.Count ? Index.End : words[word].Start;
        return name[start..end];
    }
}
