using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Testing.Entries;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>
/// Fills in what an example leaves out, from a valid entry of the example's day. What the rule asks for stays as the example has it,
/// absent facts included.
/// </summary>
internal static class ExampleDetails
{
    // Where no date of the example says when.
    private const int FirstYear = 1976, LastYear = 2024;

    private static readonly string[] Events = ["marriageDate", "deathDate", "child.born"];

    private static readonly PartialDateReader Reader = new(AgeWords.None, default);

    /// <summary>A whole entry with the facts of an example.</summary>
    public static Entry Complete(Entry facts, Rule rule, string? role, SplitMix64 random)
    {
        Entry entry = ValidEntries.Write(facts.Event, Entered(facts, random), random);
        if (facts.ItemCount > 0) entry = EntryCopy.Of(entry, facts.ItemCount);
        HashSet<string> asked = [.. RuleFields.Of(rule, role)];
        foreach (string path in asked)
            if (entry.TryGetSlot(path, out int slot)) entry[slot] = null;
        // What the rule does not ask for stands in an example for its readers: most often the entry has its own.
        bool keepsAll = rule.ForEach is { OverAll: true } || random.Chance(30);
        foreach (int slot in EntryCopy.Written(facts))
            if (keepsAll || asked.Contains(facts.PathAt(slot)) || facts.PathAt(slot) == rule.LawDate) entry[facts.PathAt(slot)] = facts[slot];
        return entry;
    }

    private static DateOnly Entered(Entry facts, SplitMix64 random)
    {
        if (Day(facts, "entry.date") is { } entered) return entered;
        foreach (string path in Events)
            if (Day(facts, path) is { } day) return path == "marriageDate" ? day : day.AddDays(random.Between(1, 5));
        return new DateOnly(random.Between(FirstYear, LastYear), random.Between(1, 12), random.Between(1, 28));
    }

    private static DateOnly? Day(Entry facts, string path)
    {
        if (!facts.TryGetSlot(path, out int slot) || facts[slot] is not { } text) return null;
        DayRange days = Reader.Read(text, DayRange.Whole).Days;
        var day = DateOnly.FromDayNumber(DayRange.Clamp(days.First > DayRange.Earliest ? days.First : days.Last));
        return day.Year is > 1800 and < 2100 ? day : null;
    }
}
