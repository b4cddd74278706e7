using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats;

/// <summary>One record of a source: an entry, or why it could not be read. Exactly one of the two is there.</summary>
public readonly struct ReadRecord
{
    private readonly string? source;

    private ReadRecord(string? source, Entry? entry, ReadError? error) => (this.source, Entry, Error) = (source, entry, error);

    /// <summary>Where it stands: <c>file.xlsx#DL Import!2</c>, <c>file.ndjson#2</c>, <c>file.csv#3</c>, or the file alone.</summary>
    public string Source => Entry?.Origin.Source ?? source ?? "";

    /// <summary>The entry, its origin set; null when the record is unreadable.</summary>
    public Entry? Entry { get; }

    /// <summary>Why the record is unreadable; null when it is an entry.</summary>
    public ReadError? Error { get; }

    internal static ReadRecord Of(Entry entry) => new(null, entry, null);

    internal static ReadRecord Unreadable(string source, ReadError error) => new(source, null, error);
}
