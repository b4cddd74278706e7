using CivilStatus.Benchmarks.Comparison;

namespace CivilStatus.Benchmarks;

/// <summary><c>check</c>: asserts that all peers find the same, and measures nothing.</summary>
internal static class CheckMode
{
    public static int Run(Arguments arguments)
    {
        int records = arguments.Option("records", ComparisonCheck.Records);
        foreach ((Data.FindingLoad load, bool partial, int findings) in ComparisonCheck.All(records))
            Console.WriteLine($"20 rules, findings {load}, dates {(partial ? "partial" : "exact")}: {records} records, {findings} findings, all peers agree");
        return 0;
    }
}
