using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Registers.Reconciling.Results;

/// <summary>Reads the records that the store keeps.</summary>
internal static class ReconcilingSide
{
    public static Entry Entry(byte[] json) => EntryJsonReader.TryRead(json, out Entry? entry, out EntryJsonError? error) ? entry : throw Unreadable(error);

    public static Entry Person(byte[] json) => PersonJsonReader.TryRead(json, out Entry? person, out EntryJsonError? error) ? person : throw Unreadable(error);

    // The record was written by us; the file's own checksums tell of damage before.
    private static InvalidOperationException Unreadable(EntryJsonError error) => new($"A stored record cannot be read: {error.Message.In("en")}");
}
