using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>
/// Two examples, one that keeps the one rule and one that keeps the other, written into one entry: most often it keeps both,
/// which saves the search.
/// </summary>
internal static class JoinedExamples
{
    private const int MostOfEach = 5;

    public static bool Keep(Inquiry inquiry, AskedRule first, AskedRule second)
    {
        ImmutableArray<Entry> ofFirst = KeptBy(inquiry, first), ofSecond = KeptBy(inquiry, second);
        return (from a in ofFirst from b in ofSecond from entry in new[] { Join(a, b), Join(b, a) } select entry)
            .Any(e => IsKept(first.VerdictsOf(e, inquiry.AsOf)) && IsKept(second.VerdictsOf(e, inquiry.AsOf)));
    }

    /// <summary>The rule surely applies and is satisfied or excepted.</summary>
    public static bool IsKept(VerdictSet verdicts)
        => verdicts != VerdictSet.None && (verdicts & ~(VerdictSet.Satisfied | VerdictSet.Excepted)) == VerdictSet.None;

    private static ImmutableArray<Entry> KeptBy(Inquiry inquiry, AskedRule rule)
        => [.. inquiry.ExamplesOf(rule.Event).Where(f => IsKept(rule.VerdictsOf(f))).Select(f => f.Entry).Take(MostOfEach)];

    // What the first says, and what only the second does.
    private static Entry Join(Entry first, Entry second)
    {
        var entry = new Entry(first.Event);
        while (entry.ItemCount < Math.Max(first.ItemCount, second.ItemCount)) entry.AddItem();
        for (int slot = 0; slot < entry.SlotCount; slot++)
            entry[slot] = (slot < first.SlotCount ? first[slot] : null) ?? (slot < second.SlotCount ? second[slot] : null);
        return entry;
    }
}
