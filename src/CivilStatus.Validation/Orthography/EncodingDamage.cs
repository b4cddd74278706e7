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
            bool isSound = soundWords.Contains(word.ToString().ToLowerInvariant()) || IsSound(TrimPunctuation(word), sound);
            contradicted |= decoded.HasOtherLetters || (decoded.Changes > 0 && !decoded.IsSyllable);
            if (isSound || !decoded.IsSyllable) continue;
            if (decoded.HadSign) return true;
            damaged += decoded.Changes;
        }
        return damaged >= 2 && !contradicted;
    }

    // A capital inside a word is not sound, though its letters may be.
    private static bool IsSound(ReadOnlySpan<char> word, Syllables sound)
    {
        for (int i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return false;
        return sound.Contains(word);
    }

    // Where full stops and apostrophes stand for tones, a sentence may still end in one.
    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> word) => word.Trim(".?'()");
}
