using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using System.Text.Unicode;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Whether bytes are UTF-8, 16 or 32 at a time also where letters with and without marks take turns, as in Vietnamese: there the
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

    public static bool IsValid(ReadOnlySpan<byte> bytes) => IsValid(bytes, Avx2.IsSupported);

    /// <param name="bytes">The bytes.</param>
    /// <param name="wide">32 at a time, where the processor can.</param>
    internal static bool IsValid(ReadOnlySpan<byte> bytes, bool wide)
    {
        const int Reach = 3;
        // A record begins and ends in ASCII; what does not, or is short, is left to the library.
        if (!Vector128.IsHardwareAccelerated || bytes.Length < Reach + Vector256<byte>.Count || !Ascii.IsValid(bytes[..Reach]) || !Ascii.IsValid(bytes[^Reach..])) return Utf8.IsValid(bytes);
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        return wide ? IsValid32(ref first, Reach, bytes.Length) : IsValid16(ref first, Reach, bytes.Length);
    }

    private static bool IsValid16(ref byte first, int at, int length)
    {
        int last = length - Vector128<byte>.Count;
        Vector128<byte> mistakes = Vector128<byte>.Zero, beforeUpper = BeforeUpper, beforeLower = BeforeLower, upper = Upper;
        for (; at < last; at += Vector128<byte>.Count) mistakes |= MistakesAt(ref Unsafe.Add(ref first, at), beforeUpper, beforeLower, upper);
        return (mistakes | MistakesAt(ref Unsafe.Add(ref first, last), beforeUpper, beforeLower, upper)) == Vector128<byte>.Zero;
    }

    private static bool IsValid32(ref byte first, int at, int length)
    {
        int last = length - Vector256<byte>.Count;
        Vector256<byte> mistakes = Vector256<byte>.Zero;
        Vector256<byte> beforeUpper = Vector256.Create(BeforeUpper, BeforeUpper), beforeLower = Vector256.Create(BeforeLower, BeforeLower), upper = Vector256.Create(Upper, Upper);
        for (; at < last; at += Vector256<byte>.Count) mistakes |= MistakesIn32At(ref Unsafe.Add(ref first, at), beforeUpper, beforeLower, upper);
        return (mistakes | MistakesIn32At(ref Unsafe.Add(ref first, last), beforeUpper, beforeLower, upper)) == Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> MistakesAt(ref byte at, Vector128<byte> beforeUpper, Vector128<byte> beforeLower, Vector128<byte> upper)
    {
        Vector128<byte> half = Vector128.Create((byte)0x0F);
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref at), before = Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -1));
        Vector128<byte> mistakes = Vector128.ShuffleNative(beforeUpper, before >>> 4 & half)
            & Vector128.ShuffleNative(beforeLower, before & half)
            & Vector128.ShuffleNative(upper, bytes >>> 4 & half);
        // The third and fourth byte of a character follow a continuation and are one: no mistake there, and one elsewhere.
        Vector128<byte> third = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -2)), Vector128.Create((byte)(0xE0 - 0x80)));
        Vector128<byte> fourth = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref at, -3)), Vector128.Create((byte)(0xF0 - 0x80)));
        return mistakes ^ (third | fourth) & Vector128.Create((byte)0x80);
    }

    // The same with the instruction that looks up within each half; the portable one looks up within both, and takes many.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> MistakesIn32At(ref byte at, Vector256<byte> beforeUpper, Vector256<byte> beforeLower, Vector256<byte> upper)
    {
        Vector256<byte> half = Vector256.Create((byte)0x0F);
        Vector256<byte> bytes = Vector256.LoadUnsafe(ref at), before = Vector256.LoadUnsafe(ref Unsafe.Add(ref at, -1));
        Vector256<byte> mistakes = Avx2.Shuffle(beforeUpper, before >>> 4 & half)
            & Avx2.Shuffle(beforeLower, before & half)
            & Avx2.Shuffle(upper, bytes >>> 4 & half);
        Vector256<byte> third = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Add(ref at, -2)), Vector256.Create((byte)(0xE0 - 0x80)));
        Vector256<byte> fourth = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Add(ref at, -3)), Vector256.Create((byte)(0xF0 - 0x80)));
        return mistakes ^ (third | fourth) & Vector256.Create((byte)0x80);
    }
}
