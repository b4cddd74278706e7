using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Whether bytes are UTF-8, 16 at a time also where letters with and without marks take turns, as in Vietnamese: there the
/// library's own check goes letter by letter and costs half as much as reading the JSON.
/// </summary>
/// <remarks>
/// Each byte is looked up together with the one before it in three tables of sixteen; a bit that all three leave standing
/// names a mistake. J. Keiser, D. Lemire: Validating UTF-8 in less than one instruction per byte, 2021.
/// </remarks>
internal static class Utf8Check
{
    private const byte TooShort = 1, TooLong = 2, Overlong3 = 4, TooLarge = 8, Surrogate = 16, Overlong2 = 32, TooLarge1000 = 64, Overlong4 = 64, TwoContinuations = 128;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    // By the upper half of the byte before.
    private static Vector128<byte> BeforeUpper => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4);

    // By the lower half of the byte before.
    private static Vector128<byte> BeforeLower => Vector128.Create(
        (byte)(Carry | Overlong3 | Overlong2 | Overlong4), Carry | Overlong2, Carry, Carry,
        Carry | TooLarge, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000);

    // By the upper half of the byte itself.
    private static Vector128<byte> Upper => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
        const int Width = 16, Reach = 3;
        // A record begins and ends in ASCII; what does not, or is short, is left to the library.
        if (!Vector128.IsHardwareAccelerated || bytes.Length < 2 * Width || !Ascii.IsValid(bytes[..Reach]) || !Ascii.IsValid(bytes[^Reach..])) return Utf8.IsValid(bytes);
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        int last = bytes.Length - Width;
        Vector128<byte> mistakes = Vector128<byte>.Zero;
        for (int at = Reach; at < last; at += Width) mistakes |= MistakesAt(ref Unsafe.Add(ref first, at));
        return (mistakes | MistakesAt(ref Unsafe.Add(ref first, last))) == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> MistakesAt(ref byte at)
    {
        Vector128<byte> half = Vector128.Create((byte)0x0F);
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref at), before = Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -1));
        Vector128<byte> mistakes = Vector128.ShuffleNative(BeforeUpper, before >>> 4 & half)
            & Vector128.ShuffleNative(BeforeLower, before & half)
            & Vector128.ShuffleNative(Upper, bytes >>> 4 & half);
        // The third and fourth byte of a character follow a continuation and are one: no mistake there, and one elsewhere.
        Vector128<byte> third = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -2)), Vector128.Create((byte)(0xE0 - 0x80)));
        Vector128<byte> fourth = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -3)), Vector128.Create((byte)(0xF0 - 0x80)));
        return mistakes ^ (third | fourth) & Vector128.Create((byte)0x80);
    }
}
