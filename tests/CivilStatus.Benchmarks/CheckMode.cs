using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.WholeBirth;

namespace CivilStatus.Benchmarks;

/// <summary><c>check</c>: asserts that all peers find the same, and measures nothing.</summary>
internal static class CheckMode
{
    public static int Run(Arguments arguments)
    {
        int records = arguments.Option("records", ComparisonCheck.Records);
        foreach ((FindingLoad load, bool partial, int findings) in ComparisonCheck.All(records))
            Console.WriteLine($"20 rules, findings {load}, dates {(partial ? "partial" : "exact")}: {records} records, {findings} findings, all peers agree");
        var births = new BirthPeers();
        foreach (FindingLoad load in Enum.GetValues<FindingLoad>())
            Console.WriteLine($"births, findings {load}: {records} records, {BirthCheck.AssertSame(births, load, records)} findings, engine and code by hand agree");
        return 0;
    }
}
