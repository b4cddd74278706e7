using CivilStatus.Benchmarks.Data;

namespace CivilStatus.Benchmarks.Comparison;

/// <summary>All peers must find the same before anybody measures them.</summary>
internal static class ComparisonCheck
{
    public const int Records = 10_000;

    /// <summary>Checks every combination of parameters.</summary>
    /// <returns>How many findings there were, by combination.</returns>
    public static IEnumerable<(FindingLoad Load, bool Partial, int Findings)> All(int records)
    {
        var peers = new ComparisonPeers();
        foreach (FindingLoad load in Enum.GetValues<FindingLoad>())
            foreach (bool partial in (bool[])[false, true])
                yield return (load, partial, AssertSame(peers, new ComparisonRecords(load, partial, records), partial));
    }

    public static int AssertSame(ComparisonPeers peers, ComparisonRecords records, bool partial)
    {
        int findings = 0;
        for (int i = 0; i < records.Entries.Length; i++)
        {
            string? expected = null, first = null;
            foreach ((string peer, IEnumerable<string> rules) in peers.Find(records.Entries[i], records.Json[i], records.Forms[i], partial))
            {
                string found = string.Join(' ', rules.Distinct().Order(StringComparer.Ordinal));
                if (expected is null) (expected, first) = (found, peer);
                // Code that knows two values can say less of what is not exact, and nothing else.
                bool same = partial && peer.StartsWith("by hand", StringComparison.Ordinal)
                    ? found.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(expected.Split(' ').Contains)
                    : found == expected;
                if (!same)
                    throw new InvalidOperationException($"Record {i}: {first} found “{expected}”, {peer} “{found}”: {System.Text.Encoding.UTF8.GetString(records.Json[i].Span)}");
            }
            findings += expected!.Length == 0 ? 0 : expected.Split(' ').Length;
        }
        return findings;
    }
}
