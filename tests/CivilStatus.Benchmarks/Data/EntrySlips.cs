using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Slips of the pen or the keyboard that some rule finds, in the comparison set as in the national catalogue.</summary>
internal static class EntrySlips
{
    private const int FewestOfMany = 3, MostOfMany = 5;

    private static readonly string[] DamagedNames = ["NguyÔn ThÞ Th¬m", "TrÇn V¨n KhuyÕn", "Ph¹m §×nh HËu", "Vò ThÞ Lµnh"];

    private static readonly ImmutableArray<Action<Entry, SplitMix64>> OfBirths =
    [
        NoSignatory, OtherYear,
        (e, r) => e["mother.born"] = Earlier(e["child.born"], r.Between(10, 14)),
        (e, r) => e["child.name"] = r.Pick(DamagedNames),
        (e, _) => e["mother.personalId"] = "123456789",
        (e, _) => e["child.born"] = Earlier(e["child.born"], -3),
        (e, _) => e["child.sex"] = null,
        (e, _) => e["father.born"] = Earlier(e["child.born"], 6),
    ];

    private static readonly ImmutableArray<Action<Entry, SplitMix64>> OfMarriages =
    [
        NoSignatory, OtherYear,
        (e, _) => e["husband.born"] = Earlier(e["marriageDate"], 11),
        (e, _) => e["wife.born"] = Earlier(e["marriageDate"], 10),
        (e, _) => e["wife.born"] = Earlier(e["husband.born"], 55),
        (e, r) => e["wife.name"] = r.Pick(DamagedNames),
        (e, _) => e["husband.personalId"] = "123456789",
        (e, _) => e["marriageDate"] = Earlier(e["marriageDate"], -2),
    ];

    public static void Make(Entry entry, FindingLoad load, bool isOther, SplitMix64 random)
    {
        ImmutableArray<Action<Entry, SplitMix64>> slips = entry.Event == EntryEvent.Birth ? OfBirths : OfMarriages;
        int count = load switch { FindingLoad.Half when isOther => 1, FindingLoad.Many => random.Between(FewestOfMany, MostOfMany), _ => 0 };
        // A step that has no divisor in common with their number makes no slip twice.
        for (int i = 0, at = random.Below(slips.Length); i < count; i++, at += 3) slips[at % slips.Length](entry, random);
    }

    private static void NoSignatory(Entry entry, SplitMix64 random) => entry["entry.signatory"] = null;

    private static void OtherYear(Entry entry, SplitMix64 random) => entry["entry.number"] = "12/1899";

    private static string Earlier(string? written, int years)
    {
        DateOnly day = DateOnly.ParseExact(written!, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return EntryHeads.Written(day.AddYears(-years));
    }
}
