using System.Text;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Measures memory, and so runs alone.</summary>
[CollectionDefinition(nameof(HoldingLittleMemory), DisableParallelization = true)]
[Collection(nameof(HoldingLittleMemory))]
public class HoldingLittleMemory
{
    private const string Sound = """{"event":"death","entry":{"number":"1","book":"01","date":"02/02/1990","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Tám","sex":"male","born":"1920"},"deathPlace":"tại nhà","deathDate":"01/02/1990","declarant":{"name":"Lê Văn A"}}""";

    [Fact]
    public void Costs_nothing_for_another_record_without_findings()
    {
        const int Records = 20_000;
        BulkValidation bulk = BulkRuns.Bulk(2);
        AllocatedBy(bulk, Records);

        long fewer = AllocatedBy(bulk, Records), more = AllocatedBy(bulk, 5 * Records);

        // A single object a record would be 24 bytes at least.
        Assert.True((more - fewer) / (4 * Records) < 4, $"{fewer} bytes for {Records} records, {more} for {5 * Records}");
    }

    private static long AllocatedBy(BulkValidation bulk, int records)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sound + "\n", records)));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        BulkPosition reached = bulk.Run([() => EntrySource.Open(new MemoryStream(text), "a.ndjson")], new Silence());
        Assert.Equal(records, reached.Records);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private sealed class Silence : IBulkReport<object>
    {
        public object NewPart() => new();

        public void Add(object part, in CheckedRecord record) => Assert.True(record.Result.HasValue);

        public void Write(object part, BulkPosition reached)
        {
        }
    }
}
