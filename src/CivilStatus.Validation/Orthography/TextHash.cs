using System.Numerics;
using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// A number for a text: of its length, its beginning, its middle and its end, since that tells texts of registers apart.
/// Who makes texts collide makes them slower, nothing else.
/// </summary>
internal static class TextHash
{
    public static uint Of(ReadOnlySpan<char> text) => Of(MemoryMarshal.AsBytes(text));

    public static uint Of(ReadOnlySpan<byte> bytes)
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
