using System.Buffers;
using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>The letters and signs of a table, made ready for reading.</summary>
internal sealed class LetterSet
{
    private readonly SearchValues<char> single;
    private readonly FrozenSet<string> clusters;

    private LetterSet(Table table)
    {
        var kind = new TableColumn(table, "kind");
        clusters = table.Rows
            .Where(row => kind.Of(row) is "letter" or "sign")
            .Select(row => Composition.Compose(row.Key).ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
        HashSet<char> listed = [.. clusters.Where(c => c.Length == 1).Select(c => c[0])];
        single = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1)
            .Select(code => (char)code)
            .Where(c => TextKey.IsBlank(c) || listed.Contains(c) || listed.Contains(char.ToLowerInvariant(c)))]);
    }

    public static LetterSet Of(Table table) => new(table);

    public bool Holds(string text)
        => !text.AsSpan().ContainsAnyExcept(single) || HoldsClusters(Composition.Compose(text));

    private bool HoldsClusters(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
            while (end < text.Length && Composition.IsMark(text[end])) end++;
            bool known = end - start == 1
                ? single.Contains(text[start])
                : clusters.Contains(text[start..end].ToLowerInvariant());
            if (!known) return false;
            start = end;
        }
        return true;
    }
}
