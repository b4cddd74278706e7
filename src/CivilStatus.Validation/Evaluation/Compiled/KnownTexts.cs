using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>
    /// A number for a text: of its length, its beginning, its middle and its end, since that tells texts of registers apart.
    /// Who makes texts collide makes them slower, nothing else.
    /// </summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length * Mix;
        if (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Mix;
            hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(bytes[((bytes.Length - sizeof(ulong)) / 2)..])) * Mix;
            hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..])) * Mix;
            return (uint)(hash >> 32);
        }
        ulong rest = 0;
        foreach (byte b in bytes) rest = rest << 8 | b;
        return (uint)((hash ^ rest) * Mix >> 32);
    }
}
