using BenchmarkDotNet.Attributes;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>The twenty rules on exact facts; a figure is the time for one record.</summary>
[MemoryDiagnoser]
public class ExactDates
{
    private readonly ComparisonPeers peers = new();
    private ComparisonRecords records = null!;

    [ParamsAllValues]
    public FindingLoad Findings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        records = new ComparisonRecords(Findings, partial: false, ComparisonRecords.Measured);
        ComparisonCheck.AssertSame(peers, new ComparisonRecords(Findings, partial: false, ComparisonCheck.Records), partial: false);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = ComparisonRecords.Measured)]
    public int ByHandFromTexts()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.ByHandFromTexts(form);
        return found;
    }

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int ByHandFromDates()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.ByHandFromDates(form);
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

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int FluentValidation()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.FluentValidation(form);
        return found;
    }

    [Benchmark(OperationsPerInvoke = ComparisonRecords.Measured)]
    public int StockRulesEngine()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.StockRulesEngine(form);
        return found;
    }
}
