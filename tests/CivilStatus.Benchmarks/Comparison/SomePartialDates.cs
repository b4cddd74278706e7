using BenchmarkDotNet.Attributes;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>The twenty rules where one date in ten is partial. Code written by hand passes over those.</summary>
[MemoryDiagnoser]
public class SomePartialDates
{
    private readonly ComparisonPeers peers = new();
    private ComparisonRecords records = null!;

    [ParamsAllValues]
    public FindingLoad Findings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        records = new ComparisonRecords(Findings, partial: true, ComparisonRecords.Measured);
        ComparisonCheck.AssertSame(peers, new ComparisonRecords(Findings, partial: true, ComparisonCheck.Records), partial: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = ComparisonRecords.Measured)]
    public int ByHandFromTexts()
    {
        int found = 0;
        foreach (EntryForm form in records.Forms) found += peers.ByHandFromTexts(form);
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
}
