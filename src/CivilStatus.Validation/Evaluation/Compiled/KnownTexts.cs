namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The texts that came twice lately. What comes once, as most names do, is not worth a place: of a text that comes for the
/// first time nothing is kept but a trace. Two texts that come in every entry may lead to the same places, so there is one for
/// each of them. Belongs to one frame.
/// </summary>
internal sealed class KnownTexts
{
    private const int Pairs = 1 << 11;

    private readonly KnownText?[] texts = new KnownText?[2 * Pairs];
    private readonly ushort[] traces = new ushort[2 * Pairs];

    /// <summary>The texts at the two places that a hash leads to, which may be others.</summary>
    public ReadOnlySpan<KnownText?> At(uint hash) => texts.AsSpan(First(hash), 2);

    /// <summary>
    /// Room for a text, to be filled; null where it came for the first time, or where the entry itself uses the texts at its places.
    /// </summary>
    public KnownText? RoomFor(uint hash, int entry)
    {
        int first = First(hash);
        if (!LeftTrace(traces.AsSpan(first, 2), (ushort)(hash >> 16))) return null;
        // The one that was not used for longer.
        ref KnownText? place = ref texts[first + (texts[first] is null || texts[first + 1] is { } other && texts[first]!.UsedBy < other.UsedBy ? 0 : 1)];
        if (place is null) return place = new KnownText();
        return place.UsedBy == entry ? null : place;
    }

    private static int First(uint hash) => (int)(2 * (hash % Pairs));

    private static bool LeftTrace(Span<ushort> traces, ushort own)
    {
        if (traces[0] == own || traces[1] == own) return true;
        (traces[1], traces[0]) = (traces[0], own);
        return false;
    }
}
