using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Benchmarks.Bulk;

/// <summary>Counts records and findings and throws them away.</summary>
internal sealed class CountingReport : IBulkReport<long[]>
{
    private readonly long[] dispositions = new long[Enum.GetValues<Disposition>().Length];

    public long Records { get; private set; }

    public long Findings { get; private set; }

    public long[] NewPart() => new long[dispositions.Length + 1];

    public void Add(long[] part, in CheckedRecord record)
    {
        if (record.Result is not { } result) throw new InvalidDataException($"{record.Record.Source}: {record.Record.Error!.Message.In("en")}");
        part[(int)result.Disposition]++;
        part[^1] += result.Findings.Length;
    }

    public void Write(long[] part, BulkPosition reached)
    {
        for (int i = 0; i < dispositions.Length; i++) dispositions[i] += part[i];
        Findings += part[^1];
        Records = reached.Records;
        Array.Clear(part);
    }
}
