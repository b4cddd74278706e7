using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The texts seen last, as many as there are places: a new text takes the place of the one whose bytes add up to the same.
/// Belongs to one frame.
/// </summary>
internal sealed class KnownTexts
{
    private const int Places = 1 << 13;

    private readonly KnownText?[] texts = new KnownText?[Places];

    /// <summary>The place of a text.</summary>
    public ref KnownText? PlaceOf(ReadOnlySpan<byte> bytes) => ref texts[Hash(bytes) & (Places - 1)];

    // Who makes texts collide makes them slower, nothing else.
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length * Mix;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * Mix;
            hash ^= hash >> 29;
            bytes = bytes[sizeof(ulong)..];
        }
        ulong rest = 0;
        foreach (byte b in bytes) rest = rest << 8 | b;
        hash = (hash ^ rest) * Mix;
        return (int)(hash >> 40);
    }
}
