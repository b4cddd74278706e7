using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CivilStatus.Validation.Dates;

/// <summary>
/// Reads at once the two forms that nearly every date has, <c>dd/MM/yyyy</c> (with <c>/</c>, <c>.</c> or <c>-</c>) and
/// <c>yyyy-MM-dd</c>, each of ten characters, or of as many bytes in UTF-8. Any other text is left to the readers of all
/// forms, which read these two alike.
/// </summary>
/// <remarks>The digits are not looked at one by one: all eight stand in one integer, a byte each.</remarks>
internal static class DigitsReader
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<char> text, out WrittenDate date)
    {
        bool isRead = TryRead(text, out int year, out int month, out int day);
        date = isRead ? WrittenDate.OfDay(year, month, day) : default;
        return isRead;
    }

    /// <summary>The parts of a day that the calendar has; false for any other text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadReal<T>(ReadOnlySpan<T> text, out int year, out int month, out int day)
        where T : unmanaged, IBinaryInteger<T>
        => TryRead(text, out year, out month, out day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));

    /// <summary>The number of a day that the calendar has, as <see cref="DateOnly.DayNumber"/> counts.</summary>
    public static int DayNumber(int year, int month, int day)
    {
        // Years from March on: then the day that some have more is their last one. Unsigned, since divisions are then shorter.
        uint months = (uint)(month > 2 ? month - 3 : month + 9), years = (uint)(month > 2 ? year : year - 1), centuries = years / 100;
        return (int)(365 * years + (years >> 2) - centuries + (centuries >> 2) + (153 * months + 2) / 5) + day - 307;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead<T>(ReadOnlySpan<T> text, out int year, out int month, out int day)
        where T : unmanaged, IBinaryInteger<T>
    {
        (year, month, day) = (0, 0, 0);
        if (text.Length != Length) return false;
        (ulong front, ulong back) = Ends(ref MemoryMarshal.GetReference(text));
        // Day, month and year, first digits lowest.
        ulong digits;
        if ((front & 0x0000_FF00_00FF_0000) is 0x0000_2F00_002F_0000 or 0x0000_2E00_002E_0000 or 0x0000_2D00_002D_0000)
            digits = front & 0xFFFF | front >> 8 & 0xFFFF_0000 | front >> 16 & 0xFFFF_0000_0000 | back & 0xFFFF_0000_0000_0000;
        else if ((front & 0xFF00_00FF_0000_0000) == 0x2D00_002D_0000_0000)
            digits = back >> 48 | front >> 24 & 0xFFFF_0000 | front << 32;
        else
            return false;
        digits -= 0x3030_3030_3030_3030;
        // What is no digit has now, or has once more than enough is added, its highest bit.
        if (((digits | digits + 0x7676_7676_7676_7676) & 0x8080_8080_8080_8080) != 0) return false;
        ulong pairs = 10 * digits + (digits >> 8);
        (day, month, year) = (At(pairs, 0), At(pairs, 2), 100 * At(pairs, 4) + At(pairs, 6));
        return true;
    }

    // The first eight characters and the last eight, a byte each, the first one lowest. A character that has no byte becomes one that no date has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Front, ulong Back) Ends<T>(ref T text)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte)) return (LowestFirst(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<T, byte>(ref text))), LowestFirst(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<T, byte>(ref Unsafe.Add(ref text, 2)))));
        ref ushort characters = ref Unsafe.As<T, ushort>(ref text);
        Vector128<ulong> ends = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref characters), Vector128.LoadUnsafe(ref characters, 2)).AsUInt64();
        return (LowestFirst(ends.ToScalar()), LowestFirst(ends.GetElement(1)));
    }

    private static ulong LowestFirst(ulong bytes) => BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes);

    private static byte At(ulong bytes, int place) => (byte)(bytes >> 8 * place);
}
