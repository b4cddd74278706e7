using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.WholeBirth;

/// <summary>Both must find the same in exact entries before anybody measures them.</summary>
internal static class BirthCheck
{
    public static int AssertSame(BirthPeers peers, FindingLoad load, int count)
    {
        int findings = 0;
        foreach (Entry entry in EntryStream.Births(load, 0, count))
        {
            string engine = Join(peers.FoundByEngine(entry)), hand = Join(peers.FoundByHand(EntryForms.Of(entry)));
            if (engine != hand)
                throw new InvalidOperationException($"The engine found “{engine}”, code by hand “{hand}”: {System.Text.Encoding.UTF8.GetString(Validation.Records.Json.EntryJsonWriter.ToUtf8(entry))}");
            findings += engine.Length == 0 ? 0 : engine.Split(", ").Length;
        }
        return findings;
    }

    private static string Join(IEnumerable<string> found) => string.Join(", ", found.Distinct().Order(StringComparer.Ordinal));
}
