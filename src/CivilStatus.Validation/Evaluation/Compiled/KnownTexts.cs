namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The texts that came twice lately. What comes once, as most names do, is not worth a place: of a text that comes for the
/// first time nothing is kept but a trace. Belongs to one frame.
/// </summary>
internal sealed class KnownTexts
{
    private const int Places = 1 << 12;

    private readonly KnownText?[] texts = new KnownText?[Places];
    private readonly ushort[] traces = new ushort[Places];

    /// <summary>The text at the place that a hash leads to, which may be another one.</summary>
    public KnownText? At(uint hash) => texts[hash % Places];

    /// <summary>
    /// Room for a text, to be filled; null where it came for the first time, or where the entry itself uses the text at its place.
    /// </summary>
    public KnownText? RoomFor(uint hash, int entry)
    {
        ref ushort trace = ref traces[hash % Places];
        ushort own = (ushort)(hash >> 16);
        if (trace != own)
        {
            trace = own;
            return null;
        }
        ref KnownText? place = ref texts[hash % Places];
        if (place is null) return place = new KnownText();
        return place.UsedBy == entry ? null : place;
    }
}
