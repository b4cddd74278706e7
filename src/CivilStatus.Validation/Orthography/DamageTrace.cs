namespace CivilStatus.Validation.Orthography;

/// <summary>A sequence that only damage leaves behind, in lower case, and where in a word it counts.</summary>
internal sealed record DamageTrace(string Text, DamageTrace.Places Where)
{
    private const string Openers = "[{«“‘‹", Closers = "]}»”’›";

    [Flags]
    public enum Places
    {
        Nowhere = 0,
        Start = 1,
        Inside = 2,
        End = 4,
        Anywhere = 8,
    }

    /// <exception cref="ArgumentException">A place is none of <c>anywhere</c>, <c>start</c>, <c>inside</c>, <c>end</c>.</exception>
    public static Places PlacesOf(string places)
        => places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Places.Nowhere, (all, place) => all | place switch
        {
            "anywhere" => Places.Anywhere,
            "start" => Places.Start,
            "inside" => Places.Inside,
            "end" => Places.End,
            _ => throw new ArgumentException($"'{place}' is no place of a trace; write anywhere, or some of start, inside, end.", nameof(places)),
        });

    public bool IsIn(string lowerText)
    {
        for (int at = Next(lowerText, 0); at >= 0; at = Next(lowerText, at + Text.Length))
            if (Counts(lowerText, at)) return true;
        return false;
    }

    private int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf(Text, from, StringComparison.Ordinal);

    private bool Counts(string text, int at)
    {
        if (Where.HasFlag(Places.Anywhere)) return true;
        int end = at + Text.Length;
        // "??c" is one gap of two letters.
        while (string.CompareOrdinal(text, end, Text, 0, Text.Length) == 0) end += Text.Length;
        bool letterBefore = at > 0 && IsLetter(text[at - 1]);
        bool letterAfter = end < text.Length && IsLetter(text[end]);
        Places place = (letterBefore, letterAfter) switch
        {
            (true, true) => Places.Inside,
            (false, true) when at == 0 || !char.IsDigit(text[at - 1]) => Places.Start,
            (true, false) => Places.End,
            _ => Places.Nowhere,
        };
        return (Where & place) != 0 && !HasPartner(text, at, end);
    }

    // Brackets and quotation marks that come in pairs are punctuation.
    private bool HasPartner(string text, int at, int end)
    {
        int opener = Openers.IndexOf(Text[0], StringComparison.Ordinal);
        if (opener >= 0) return text.IndexOf(Closers[opener], end) >= 0;
        int closer = Closers.IndexOf(Text[^1], StringComparison.Ordinal);
        if (closer >= 0) return text.LastIndexOf(Openers[closer], at) >= 0;
        return Text == "`" && text.IndexOf('`', end) >= 0;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || Composition.IsMark(c);
}
