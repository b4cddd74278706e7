using System.Text;

namespace CivilStatus.Validation.Records.Json;

/// <summary>A short piece of a record around the place an error is about.</summary>
internal static class JsonQuote
{
    private const int Before = 12, Longest = 60;

    /// <summary>Bytes that are not UTF-8 show as U+FFFD.</summary>
    public static string At(ReadOnlySpan<byte> json, long position)
    {
        int at = (int)Math.Clamp(position, 0, json.Length);
        int start = Math.Max(0, at - Before);
        while (start > 0 && start < json.Length && IsContinuation(json[start])) start--;
        int end = Math.Min(json.Length, start + Longest);
        while (end < json.Length && end > start && IsContinuation(json[end])) end--;
        string text = Encoding.UTF8.GetString(json[start..end]).ReplaceLineEndings(" ");
        return (start > 0 ? "…" : "") + text + (end < json.Length ? "…" : "");
    }

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;
}
