using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats;

/// <summary>Personal numbers that were held as numbers and so lost the zeros they begin with.</summary>
internal static class PersonalNumber
{
    private const int Length = 12;

    /// <summary>Whether a field holds a personal number, or the number of a document that may be one.</summary>
    public static bool MayStandIn(string path)
        => path.EndsWith(".personalId", StringComparison.Ordinal) || path.EndsWith(".document.number", StringComparison.Ordinal);

    /// <summary>Whether digits lack one or two to be a personal number.</summary>
    public static bool LacksZeros(ReadOnlySpan<byte> text)
        => text.Length is Length - 1 or Length - 2 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>Puts the zeros back, with a notice, where the field holds a personal number that lacks one or two of them.</summary>
    public static void RestoreZeros(Entry entry, string path)
    {
        string written = entry[path]!;
        if (written.Length is not (Length - 1 or Length - 2) || !written.All(char.IsAsciiDigit)) return;
        if (path.EndsWith(".number", StringComparison.Ordinal) && entry[path[..^"number".Length] + "kind"] != "citizenCard") return;
        entry[path] = written.PadLeft(Length, '0');
        entry.Notices.Add(new Notice(NoticeCode.LeadingZerosRestored, path, written));
    }
}
