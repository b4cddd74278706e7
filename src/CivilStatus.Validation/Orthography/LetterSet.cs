using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>The letters and signs of a table, made ready for reading.</summary>
internal sealed class LetterSet
{
    private const int LongestOnStack = 16;

    // The letters of every Latin script lie below; whether any other may stand alone is worked out.
    private const int Listed = 0x2200;

    // One bit for each character that stands alone.
    private readonly ulong[] single = new ulong[Listed / 64];
    private readonly CharacterSet letters = new();
    private readonly TextMap<bool> clusters = new();
    private readonly int longest;

    private LetterSet(Table table)
    {
        var kind = new TableColumn(table, "kind");
        foreach (TableRow row in table.Rows)
        {
            if (kind.Of(row) is not ("letter" or "sign")) continue;
            string cluster = Composition.Compose(row.Key).ToLowerInvariant();
            clusters.TryAdd(cluster, true);
            longest = Math.Max(longest, cluster.Length);
            if (cluster.Length == 1) letters.Add(cluster[0]);
        }
        for (int code = 0; code < Listed; code++)
            if (StandsAlone((char)code)) single[code / 64] |= 1UL << (code % 64);
    }

    public static LetterSet Of(Table table) => new(table);

    public bool Holds(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!IsSingle(c)) return HoldsClusters(text);
        return true;
    }

    private bool IsSingle(char c) => c < Listed ? (single[c >> 6] >> c & 1) != 0 : StandsAlone(c);

    private bool StandsAlone(char c) => TextKey.IsBlank(c) || letters.Contains(c) || letters.Contains(char.ToLowerInvariant(c));

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
        return clusters.Contains(lower);
    }
}
