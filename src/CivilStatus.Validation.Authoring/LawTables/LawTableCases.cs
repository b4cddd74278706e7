using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.LawTables;

/// <summary>
/// What a law table asks: its cases on the day before, the day and the day after each day on which its law changes, in each
/// territory.
/// </summary>
public static class LawTableCases
{
    /// <summary>The cases as examples, whose verdicts follow from the table alone.</summary>
    /// <param name="table">A table without errors.</param>
    /// <param name="conventions">Names the territories.</param>
    public static IEnumerable<Example> Of(LawTable table, Conventions conventions)
    {
        ImmutableArray<LawTableCase> all = [.. table.Rows.SelectMany(r => r.Cases).DefaultIfEmpty(Bare(table)).DistinctBy(c => string.Join(", ", c.Facts.Select(Show)))];
        foreach (int day in table.Boundaries.SelectMany(b => new[] { b - 1, b, b + 1 }).Distinct().Order())
            foreach (string territory in conventions.Territories)
            {
                LawTableRow row = table.Rows.First(r => r.Period.Contains(day) && r.Leaves(conventions).Contains(territory));
                foreach (LawTableCase @case in row.Everywhere is { } verdict ? all.Select(c => c with { Expectation = verdict }) : row.Cases)
                    yield return Ask(table, @case, day, territory);
            }
    }

    // A table whose rows each have one verdict asks its entry as it is.
    private static LawTableCase Bare(LawTable table) => new(table.Place, [], new Expectation(Verdict.Undecided, table.Role, null, null));

    private static Example Ask(LawTable table, LawTableCase @case, int day, string territory)
    {
        Entry entry = Copy(table.Entry!);
        entry["entry.territory"] = territory;
        entry[table.Day] = DayRange.DayMonthYear(day);
        var facts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach ((string path, string text) in @case.Facts)
        {
            string written = RelativeDay.TryParse(text, out RelativeDay? relative) ? DayRange.DayMonthYear(relative.Value.From(day)) : text;
            entry[path] = written;
            facts.Add(KeyValuePair.Create(path, written));
        }
        EntryCompletion.Complete(entry);
        string asked = string.Join(", ", facts.Select(Show).Prepend(territory).Prepend(DayRange.DayMonthYear(day)).Prepend(table.Id));
        return new Example(LocalizedText.Of($"Bảng luật {asked}", $"Law table {asked}"), @case.Place, null, entry, [@case.Expectation]) { OfLawTable = true };
    }

    private static Entry Copy(Entry entry)
    {
        var copy = new Entry(entry.Event);
        while (copy.ItemCount < entry.ItemCount) copy.AddItem();
        for (int slot = 0; slot < entry.SlotCount; slot++) copy[slot] = entry[slot];
        return copy;
    }

    private static string Show(KeyValuePair<string, string> fact) => $"{fact.Key} = {fact.Value}";
}
