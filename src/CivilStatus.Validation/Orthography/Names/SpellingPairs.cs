using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>Spellings that stand for others, decomposed and in lower case, each with how far the two are one. Filled by one thread, then safe to share.</summary>
internal sealed class SpellingPairs
{
    private readonly TextMap<List<(string Right, NameGrade Grade)>> pairs = new();

    /// <summary>Adds a spelling for one or several others, parted by blanks; says which.</summary>
    public IEnumerable<(string Spelling, string Right)> Add(TableRow row, string rights, string grade, Table table)
    {
        NameGrade told = grade switch
        {
            "variant" => NameGrade.Variant,
            "doubtful" => NameGrade.Doubtful,
            _ => throw new ArgumentException($"Table '{table.Id}', row '{row.Key}': grade '{grade}' is none of: variant, doubtful.", nameof(table)),
        };
        string spelling = Composition.DecomposeText(row.Key.ToLowerInvariant());
        if (!pairs.TryGetValue(spelling, out List<(string, NameGrade)>? listed)) pairs.TryAdd(spelling, listed = []);
        foreach (string right in rights.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string decomposed = Composition.DecomposeText(right.ToLowerInvariant());
            listed.Add((decomposed, told));
            yield return (spelling, decomposed);
        }
    }

    /// <summary>How far two spellings are one, whichever stands for the other; null where neither does.</summary>
    public NameGrade? Find(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => FindFor(one, other) ?? FindFor(other, one);

    private NameGrade? FindFor(ReadOnlySpan<char> spelling, ReadOnlySpan<char> right)
    {
        if (!pairs.TryGetValue(spelling, out List<(string Right, NameGrade Grade)>? listed)) return null;
        foreach ((string one, NameGrade grade) in listed)
            if (right.SequenceEqual(one)) return grade;
        return null;
    }
}
