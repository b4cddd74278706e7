using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>Reads records one after the other into the same memory. One thread.</summary>
internal sealed class StoredEntryReader(RecordFile records)
{
    private readonly PooledEntryReader reader = new();
    private byte[] bytes = [];
    private StoredEntry? current;

    /// <summary>Reads a record; what was read before is no longer valid.</summary>
    public StoredEntry Read(ulong seq) => current = records.Read(seq, ref bytes);

    /// <summary>The entry of the record that was read last, valid as long as that.</summary>
    public Entry Entry() => reader.TryRead(current!.Json, out Entry? entry, out EntryJsonError? error) ? entry : throw StoredRecord.Unreadable(error);
}
