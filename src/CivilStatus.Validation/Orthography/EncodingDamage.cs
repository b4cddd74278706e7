using System.Buffers;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>A table of damaged encodings, made ready for reading.</summary>
internal sealed class EncodingDamage
{
    private const int LongestOnStack = 128;

    // Damage beyond doubt.
    private const int Certain = int.MaxValue;

    private readonly LegacyEncoding[] encodings;
    private readonly DamageTrace[] traces;
    private readonly TextMap<bool> soundWords = new();
    private readonly int longestSoundWord;

    // What a trace begins with, in either letter case: nearly no text has any of it.
    private readonly CharacterSet traceStarts;

    private readonly SearchValues<string> plainSequences, traceTexts;

    // What a word has of a trace that lies in it, or of one that reaches over a blank.
    private readonly SearchValues<string> traceWords;

    private EncodingDamage(Table table)
    {
        var kind = new TableColumn(table, "kind");
        var place = new TableColumn(table, "place");
        encodings = [.. table.Columns.Where(c => c is not ("kind" or "place")).Select(c => new LegacyEncoding(Rows("letter"), new TableColumn(table, c)))];
        traces = [.. Rows("trace").Select(row => new DamageTrace(row.Key.ToLowerInvariant(), DamageTrace.PlacesOf(place.Of(row))))];
        foreach (TableRow row in Rows("sound"))
        {
            soundWords.TryAdd(row.Key.ToLowerInvariant(), true);
            longestSoundWord = Math.Max(longestSoundWord, row.Key.Length);
        }
        plainSequences = SearchValues.Create([.. encodings.SelectMany(e => e.PlainSequences).Distinct()], StringComparison.Ordinal);
        traceTexts = SearchValues.Create([.. traces.Select(t => t.Text).Distinct()], StringComparison.Ordinal);
        traceWords = SearchValues.Create([.. traces.SelectMany(t => t.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()], StringComparison.Ordinal);
        traceStarts = InEitherCase(traces);

        IEnumerable<TableRow> Rows(string wanted) => table.Rows.Where(row => kind.Of(row) == wanted);
    }

    public static EncodingDamage Of(Table table) => new(table);

    // Every character whose lower case a trace begins with.
    private static CharacterSet InEitherCase(DamageTrace[] traces)
    {
        CharacterSet lower = new(), found = new();
        foreach (DamageTrace trace in traces) lower.Add(trace.Text[0]);
        for (int code = 0; code <= char.MaxValue; code++)
            if (lower.Contains(char.ToLowerInvariant((char)code))) found.Add((char)code);
        return found;
    }

    /// <summary>Whether a word of the letters A to Z in the text is none of any encoding's making, nor a trace.</summary>
    public bool LeavesPlainWordsOf(ReadOnlySpan<char> text) => !MayHaveTrace(text) && !text.ContainsAny(plainSequences);

    public bool HasTrace(ReadOnlySpan<char> text)
    {
        if (!MayHaveTrace(text)) return false;
        char[]? rented = text.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> lower = rented is null ? stackalloc char[LongestOnStack] : rented;
        lower = lower[..text.ToLowerInvariant(lower)];
        // Where a trace counts in a word is asked only of the few texts that hold one.
        bool has = lower.ContainsAny(traceTexts) && HasTraceThatCounts(lower.ToString());
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return has;
    }

    private bool HasTraceThatCounts(string lower)
    {
        foreach (DamageTrace trace in traces)
            if (trace.IsIn(lower)) return true;
        return false;
    }

    private bool MayHaveTrace(ReadOnlySpan<char> text) => traceStarts.IsIn(text);

    public bool ReadsBackAsSound(ReadOnlySpan<char> text, Syllables sound)
    {
        foreach (LegacyEncoding encoding in encodings)
            if (encoding.MayBeIn(text) && ReadsBackAsSound(text, encoding, sound)) return true;
        return false;
    }

    /// <summary>Whether a word between blanks adds nothing to the damage of any text: it holds nothing of a trace, and reads back as nothing.</summary>
    public bool IsHarmless(ReadOnlySpan<char> word, Syllables sound)
    {
        if (word.Length > LongestOnStack) return false;
        Span<char> lower = stackalloc char[LongestOnStack];
        if (lower[..word.ToLowerInvariant(lower)].ContainsAny(traceWords)) return false;
        foreach (LegacyEncoding encoding in encodings)
            if (encoding.MayBeIn(word) && CountDamage(word, encoding, sound, out _) > 0) return false;
        return true;
    }

    private bool ReadsBackAsSound(ReadOnlySpan<char> text, LegacyEncoding encoding, Syllables sound)
        => CountDamage(text, encoding, sound, out bool contradicted) is int damaged && (damaged == Certain || damaged >= 2 && !contradicted);

    // How many letters read back make syllables of words that are none, or Certain where one of them was a sign.
    private int CountDamage(ReadOnlySpan<char> text, LegacyEncoding encoding, Syllables sound, out bool contradicted)
    {
        int damaged = 0;
        contradicted = false;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && encoding.IsInWord(text[end])) end++;
            if (end == start)
            {
                start++;
                continue;
            }
            ReadOnlySpan<char> word = text[start..end];
            start = end;
            DecodedWord decoded = encoding.Decode(word, sound);
            bool isSound = IsSoundWord(word) || IsSound(TrimPunctuation(word), sound);
            contradicted |= decoded.HasOtherLetters || (decoded.Changes > 0 && !decoded.IsSyllable);
            if (isSound || !decoded.IsSyllable) continue;
            if (decoded.HadSign) return Certain;
            damaged += decoded.Changes;
        }
        return damaged;
    }

    private bool IsSoundWord(ReadOnlySpan<char> word)
    {
        if (word.Length > longestSoundWord) return false;
        Span<char> lower = stackalloc char[longestSoundWord];
        return soundWords.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static bool IsSound(ReadOnlySpan<char> word, Syllables sound) => !HasCapitalInside(word) && sound.Contains(word);

    /// <summary>Whether a capital stands inside a word: that is not sound, though its letters may be.</summary>
    public static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return true;
        return false;
    }

    // Where full stops and apostrophes stand for tones, a sentence may still end in one.
    private static ReadOnlySpan<char> TrimPunctuation(ReadOnlySpan<char> word) => word.Trim(".?'()");
}
