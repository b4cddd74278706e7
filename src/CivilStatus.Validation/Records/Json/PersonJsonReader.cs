using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Reads the records of a population database: one JSON object for each person, in UTF-8, its fields those of
/// <see cref="EntryLayout.Person"/>. As <see cref="EntryJsonReader"/> it answers with a person or an error and throws nothing.
/// Safe to share between threads.
/// </summary>
public static class PersonJsonReader
{
    /// <summary>Reads one record.</summary>
    /// <param name="json">The record, without a byte order mark.</param>
    /// <param name="person">The person; null when the record cannot be read.</param>
    /// <param name="error">Why it cannot be read; null when it can.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Entry? person, [NotNullWhen(false)] out EntryJsonError? error)
    {
        person = null;
        // A person records no event, and needs to name none.
        if (!RecordScan.TryFindEvent(json, out _, out error) && error.Code != EntryJsonErrorCode.EventMissing) return false;
        return new EntryParse(json, RecordShape.Person, EntryLayout.Person).TryRead(out person, out error);
    }
}
