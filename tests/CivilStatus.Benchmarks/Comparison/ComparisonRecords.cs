using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>The same records in each form that some peer takes.</summary>
internal sealed class ComparisonRecords
{
    public const int PartialPercent = 10;

    /// <summary>So many are measured in turn: few enough to stay in the cache, as a record does that was just typed or read.</summary>
    public const int Measured = 1000;

    public ComparisonRecords(FindingLoad load, bool partial, int count)
        : this(EntryStream.Of(load, partial ? PartialPercent : 0, count))
    {
    }

    public ComparisonRecords(IEnumerable<Entry> entries)
    {
        Entries = [.. entries];
        Forms = [.. Entries.Select(EntryForms.Of)];
        Json = [.. Entries.Select(e => (ReadOnlyMemory<byte>)EntryJsonWriter.ToUtf8(e))];
    }

    /// <summary>Entries that hold strings.</summary>
    public Entry[] Entries { get; }

    public EntryForm[] Forms { get; }

    /// <summary>Canonical JSON, from which entries are read that hold places in its bytes.</summary>
    public ReadOnlyMemory<byte>[] Json { get; }
}
