using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.WholeBirth;

namespace CivilStatus.Benchmarks;

/// <summary>
/// <c>quick [--findings L] [--partial P] [--records N] [--rounds R] [--births 1] [--only I --seconds S]</c>: the comparison in processor time and in turns, for a machine on
/// which others work at the same time. Good for ratios while one changes the engine; figures to publish come from BenchmarkDotNet.
/// </summary>
internal static class QuickMode
{
    public static int Run(Arguments arguments)
    {
        if (arguments.Option("births", 0) > 0) return Births(arguments);
        bool partial = arguments.Option("partial", 0) > 0;
        var records = new ComparisonRecords(arguments.Findings, partial, arguments.Option("records", ComparisonRecords.Measured));
        var peers = new ComparisonPeers();
        if (!arguments.Has("only")) ComparisonCheck.AssertSame(peers, new ComparisonRecords(arguments.Findings, partial, ComparisonCheck.Records), partial);
        int count = records.Entries.Length;
        (string Name, Func<int> Run)[] runs =
        [
            ("by hand, texts", () => Sum(records.Forms, peers.ByHandFromTexts)),
            ("by hand, dates", () => Sum(records.Forms, peers.ByHandFromDates)),
            ("engine, strings", () => Sum(records.Entries, peers.Engine)),
            ("engine, UTF-8 with reading", () => Sum(records.Json, peers.EngineFromUtf8)),
            ("only reading UTF-8", () => Sum(records.Json, json => peers.Read(json).SlotCount)),
            ("RulesEngine", () => Sum(records.Forms, peers.StockRulesEngine)),
            ("FluentValidation", () => Sum(records.Forms, peers.FluentValidation)),
        ];
        Show(runs, count, arguments);
        return 0;
    }

    private static int Births(Arguments arguments)
    {
        var peers = new BirthPeers();
        if (!arguments.Has("only")) BirthCheck.AssertSame(peers, arguments.Findings, ComparisonCheck.Records);
        var records = new ComparisonRecords(EntryStream.Births(arguments.Findings, arguments.Option("partial", 0), arguments.Option("records", ComparisonRecords.Measured)));
        (string Name, Func<int> Run)[] runs =
        [
            ("by hand", () => Sum(records.Forms, peers.ByHand)),
            ("engine, strings", () => Sum(records.Entries, peers.Engine)),
            ("engine, UTF-8 with reading", () => Sum(records.Json, peers.EngineFromUtf8)),
            ("only reading UTF-8", () => Sum(records.Json, json => peers.Read(json).SlotCount)),
        ];
        Show(runs, records.Entries.Length, arguments);
        return 0;
    }

    private static void Show((string Name, Func<int> Run)[] runs, int count, Arguments arguments)
    {
        int only = arguments.Option("only", -1);
        if (only >= 0) Rounds.Loop(runs[only].Run, count, arguments.Option("seconds", 5));
        else Rounds.Print(runs, count, arguments.Option("rounds", 15));
    }

    private static int Sum<T>(T[] items, Func<T, int> check)
    {
        int sum = 0;
        foreach (T item in items) sum += check(item);
        return sum;
    }
}
