using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>The letters and signs of a table, made ready for reading.</summary>
internal sealed class LetterSet
{
    private const int LongestOnStack = 16;

    // One bit for each character that stands alone.
    private readonly ulong[] single = new ulong[(char.MaxValue + 1) / 64];
    private readonly FrozenSet<string> clusters;
    private readonly int longest;

    private LetterSet(Table table)
    {
        var kind = new TableColumn(table, "kind");
        clusters = table.Rows
            .Where(row => kind.Of(row) is "letter" or "sign")
            .Select(row => Composition.Compose(row.Key).ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
        longest = clusters.Select(c => c.Length).DefaultIfEmpty().Max();
        HashSet<char> listed = [.. clusters.Where(c => c.Length == 1).Select(c => c[0])];
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char c = (char)code;
            if (TextKey.IsBlank(c) || listed.Contains(c) || listed.Contains(char.ToLowerInvariant(c))) single[code / 64] |= 1UL << (code % 64);
        }
    }

    public static LetterSet Of(Table table) => new(table);

    public bool Holds(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!IsSingle(c)) return HoldsClusters(text);
        return true;
    }

    private bool IsSingle(char c) => (single[c >> 6] >> c & 1) != 0;

    private bool HoldsClusters(ReadOnlySpan<char> written)
    {
        using var composed = new ComposedText(written);
        ReadOnlySpan<char> text = composed.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
            while (end < text.Length && Composition.IsMark(text[end])) end++;
            if (end - start == 1 ? !IsSingle(text[start]) : !IsCluster(text[start..end])) return false;
            start = end;
        }
        return true;
    }

    private bool IsCluster(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length > longest) return false;
        Span<char> lower = cluster.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[cluster.Length];
        lower = lower[..cluster.ToLowerInvariant(lower)];
        return clusters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }
}
