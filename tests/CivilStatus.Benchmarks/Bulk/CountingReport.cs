using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Benchmarks.Bulk;

/// <summary>Counts records and findings and throws them away.</summary>
internal sealed class CountingReport : IBulkReport<long[]>
{
    // So far apart that two threads never write to one piece of memory.
    private const int Apart = 16;

    private readonly long[] dispositions = new long[Enum.GetValues<Disposition>().Length];

    public long Records { get; private set; }

    public long Findings { get; private set; }

    public long[] NewPart() => new long[Apart + dispositions.Length + 1 + Apart];

    public void Add(long[] part, in CheckedRecord record)
    {
        if (record.Result is not { } result) throw new InvalidDataException($"{record.Record.Source}: {record.Record.Error!.Message.In("en")}");
        part[Apart + (int)result.Disposition]++;
        part[^(Apart + 1)] += result.Findings.Length;
    }

    public void Write(long[] part, BulkPosition reached)
    {
        for (int i = 0; i < dispositions.Length; i++) dispositions[i] += part[Apart + i];
        Findings += part[^(Apart + 1)];
        Records = reached.Records;
        Array.Clear(part);
    }
}
