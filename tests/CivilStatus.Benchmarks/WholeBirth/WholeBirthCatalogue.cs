using BenchmarkDotNet.Attributes;
using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.WholeBirth;

/// <summary>All rules of the national catalogue over births of which one date in ten is partial; a figure is the time for one record.</summary>
[MemoryDiagnoser]
public class WholeBirthCatalogue
{
    private readonly BirthPeers peers = new();
    private ComparisonRecords records = null!;

    [ParamsAllValues]
    public FindingLoad Findings { get; set; }

    [Params(0, ComparisonRecords.PartialPercent)]
    public int PartialDates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        BirthCheck.AssertSame(peers, Findings, ComparisonCheck.Records);
        records = new ComparisonRecords(EntryStream.Births(Findings, PartialDates, ComparisonRecords.Measured));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = ComparisonRecords.Measured)]
    public int ByHand()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.ByHand(form);
        return found;
    }

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int EngineOverStrings()
    {
        int found = 0;
        foreach (Entry entry in records.Entries) found += peers.Engine(entry);
        return found;
    }

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int EngineReadingUtf8()
    {
        int found = 0;
        foreach (ReadOnlyMemory<byte> json in records.Json) found += peers.EngineFromUtf8(json);
        return found;
    }

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int OnlyReadingUtf8()
    {
        int slots = 0;
        foreach (ReadOnlyMemory<byte> json in records.Json) slots += peers.Read(json).SlotCount;
        return slots;
    }
}
