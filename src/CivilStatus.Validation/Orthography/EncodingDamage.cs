using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>A table of damaged encodings, made ready for reading.</summary>
internal sealed class EncodingDamage
{
    private readonly ImmutableArray<LegacyEncoding> encodings;
    private readonly ImmutableArray<DamageTrace> traces;
    private readonly FrozenSet<string> soundWords;

    private EncodingDamage(Table table)
    {
        var kind = new TableColumn(table, "kind");
        var place = new TableColumn(table, "place");
        encodings = [.. table.Columns.Where(c => c is not ("kind" or "place")).Select(c => new LegacyEncoding(Rows("letter"), new TableColumn(table, c)))];
        traces = [.. Rows("trace").Select(row => new DamageTrace(row.Key.ToLowerInvariant(), DamageTrace.PlacesOf(place.Of(row))))];
        soundWords = Rows("sound").Select(row => row.Key.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

        IEnumerable<TableRow> Rows(string wanted) => table.Rows.Where(row => kind.Of(row) == wanted);
    }

    public static EncodingDamage Of(Table table) => new(table);

    public bool HasTrace(string text)
    {
        string lower = text.ToLowerInvariant();
        foreach (DamageTrace trace in traces)
            if (trace.IsIn(lower)) return true;
        return false;
    }

    public bool ReadsBackAsSound(string text, Syllables sound)
    {
        foreach (LegacyEncoding encoding in encodings)
            if (encoding.MayBeIn(text) && ReadsBackAsSound(text, encoding, sound)) return true;
        return false;
    }

    private bool ReadsBackAsSound(string text, LegacyEncoding encoding, Syllables sound)
    {
        int damaged = 0;
        bool contradicted = false;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && encoding.IsInWord(text[end])) end++;
            if (end == start)
            {
                start++;
                continue;
            }
            ReadOnlySpan<char> word = text.AsSpan(start..end);
            start = end;
            DecodedWord decoded = encoding.Decode(word, sound);
            bool isSound = soundWords.Contains(word.ToString().ToLowerInvariant()) || sound.Contains(TrimSigns(word));
            contradicted |= decoded.HasOtherLetters || (decoded.IsChanged && !decoded.IsSyllable);
            if (isSound || !decoded.IsChanged || !decoded.IsSyllable) continue;
            if (decoded.HadSign) return true;
            damaged++;
        }
        return damaged >= 2 && !contradicted;
    }

    // Where full stops and apostrophes stand for tones, a sentence may still end in one.
    private static ReadOnlySpan<char> TrimSigns(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && char.IsAscii(word[^1]) && !char.IsAsciiLetterOrDigit(word[^1])) word = word[..^1];
        while (word.Length > 0 && char.IsAscii(word[0]) && !char.IsAsciiLetterOrDigit(word[0])) word = word[1..];
        return word;
    }
}
