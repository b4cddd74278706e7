using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// The first and the last eight bytes of a name, which are all of it where it has no more than sixteen; of a shorter one that has
/// no more than eight, all bytes twice.
/// </summary>
internal readonly struct NameKey
{
    /// <summary>The longest name that is compared as a whole.</summary>
    public const int LongestWhole = 2 * Half;

    private const int Half = sizeof(ulong);

    private readonly int length, last;
    private readonly ulong mask, front, back;

    public NameKey(ReadOnlySpan<byte> name)
    {
        (length, last) = (name.Length, Math.Max(0, name.Length - Half));
        mask = length >= Half ? ulong.MaxValue : (1UL << 8 * length) - 1;
        Span<byte> padded = stackalloc byte[length + Half];
        padded.Clear();
        name.CopyTo(padded);
        (front, back) = (MemoryMarshal.Read<ulong>(padded) & mask, MemoryMarshal.Read<ulong>(padded[last..]) & mask);
    }

    /// <summary>Whether a piece of a record has the length and these bytes; false for one too near to the end to tell.</summary>
    public bool Is(ReadOnlySpan<byte> json, int start, int count)
        => count == length && json.Length - start - last >= Half
            && (MemoryMarshal.Read<ulong>(json[start..]) & mask) == front && (MemoryMarshal.Read<ulong>(json[(start + last)..]) & mask) == back;
}
