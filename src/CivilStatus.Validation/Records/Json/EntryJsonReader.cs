using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Reads canonical records: one JSON object for each entry, in UTF-8. Whatever the bytes are, it answers with an entry
/// or an error and throws nothing. Safe to share between threads.
/// </summary>
/// <remarks>
/// A field that is <c>null</c> counts as missing. Numbers and booleans stand only where the field is one; everything else is
/// text and kept as written, unknown codes included. Properties the record does not know are kept in <see cref="Entry.Extra"/>
/// with a <see cref="NoticeCode.UnknownProperty"/>; those under <c>extra</c> without one.
/// </remarks>
public static class EntryJsonReader
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaxDepth = 16;

    /// <summary>How many items a list of a record may hold, and how many confirmations a record.</summary>
    public const int MaxItems = 100;

    /// <summary>Reads one record.</summary>
    /// <param name="json">The record, without a byte order mark.</param>
    /// <param name="entry">The entry, completed by <see cref="EntryCompletion"/>; null when the record cannot be read.</param>
    /// <param name="error">Why it cannot be read; null when it can.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Entry? entry, [NotNullWhen(false)] out EntryJsonError? error)
    {
        entry = null;
        if (!RecordScan.TryFindEvent(json, out EntryEvent entryEvent, out error)) return false;
        var parse = new EntryParse(json, RecordShape.Of(entryEvent), EntryLayout.Of(entryEvent));
        if (!parse.TryRead(out Entry? read, out error)) return false;
        EntryCompletion.Complete(read);
        entry = read;
        return true;
    }
}
