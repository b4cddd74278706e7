using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Catalogues;

/// <summary>
/// The rows of a table by the keys of their names. Most texts that are looked up are no key, as a date is no stand-in for
/// nothing: the last character, then the first two say so before anything is folded.
/// </summary>
internal sealed class RowIndex
{
    private const int Bits = 1 << 12;

    // The letters of every Latin script.
    private const int Listed = 0x2000;

    private readonly FrozenDictionary<string, TableRow> rows;
    private readonly FrozenDictionary<string, TableRow>.AlternateLookup<ReadOnlySpan<char>> byKey;

    // One bit for the first two characters and the last one of each key; some share a bit.
    private readonly ulong[] ends = new ulong[Bits / 64];

    // One bit for each character that a text may end in which is a key, blanks and marks after it included.
    private readonly ulong[] lastCharacters = new ulong[Listed / 64];

    /// <summary>An index in which the first row of a key or alias counts, and keys come before aliases.</summary>
    public RowIndex(ImmutableArray<TableRow> rows)
    {
        var index = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (TableRow row in rows) index.TryAdd(TextKey.Of(row.Key), row);
        foreach (TableRow row in rows)
            foreach (string alias in row.Aliases) index.TryAdd(TextKey.Of(alias), row);
        this.rows = index.ToFrozenDictionary(StringComparer.Ordinal);
        byKey = this.rows.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string key in index.Keys)
        {
            if (key.Length == 0) continue;
            int bit = BitOf(key[0], key.Length > 1 ? key[1] : '\0', key[^1]);
            ends[bit / 64] |= 1UL << (bit % 64);
        }
        HashSet<char> last = [.. index.Keys.Where(k => k.Length > 0).Select(k => k[^1]), ' '];
        for (int code = 0; code < Listed; code++)
            if (last.Contains(Characters.Key((char)code)) || Composition.IsMark((char)code)) lastCharacters[code / 64] |= 1UL << (code % 64);
    }

    public TableRow? Find(ReadOnlySpan<char> text) => EndsLikeKey(text) ? Search(text) : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EndsLikeKey(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        int last = text[^1];
        return last >= Listed || (lastCharacters[last >> 6] >> last & 1) != 0;
    }

    private TableRow? Search(ReadOnlySpan<char> text)
    {
        if (!MayBeKey(text)) return null;
        using var folded = new FoldedText(text, stackalloc char[FoldedText.OnStack]);
        return byKey.TryGetValue(folded.Key, out TableRow? row) ? row : null;
    }

    private bool MayBeKey(ReadOnlySpan<char> text)
    {
        int first = 0, last = text.Length - 1;
        while (first <= last && TextKey.IsBlank(text[first])) first++;
        while (last > first && TextKey.IsBlank(text[last])) last--;
        if (first > last) return true;
        char second = first < last ? text[first + 1] : '\0';
        // Marks change the character that they follow.
        if (Composition.IsMark(text[last]) || Composition.IsMark(second) || first + 2 <= last && Composition.IsMark(text[first + 2])) return true;
        int bit = BitOf(Characters.Key(text[first]), first < last ? Characters.Key(second) : '\0', Characters.Key(text[last]));
        return (ends[bit / 64] >> (bit % 64) & 1) != 0;
    }

    private static int BitOf(char first, char second, char last) => (int)((uint)(first * 31 * 31 + second * 31 + last) * 2654435769u >> 20);
}
