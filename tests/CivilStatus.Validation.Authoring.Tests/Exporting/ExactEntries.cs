using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>
/// Entries as <see cref="EntrySamples"/> draws them, made exact; registered on any day and often on a day on which law changed,
/// of people who often have just reached an age that some rule names, or reach it the day after.
/// </summary>
public static class ExactEntries
{
    private static readonly ImmutableArray<string> Leaves = TestCatalogue.National.Conventions.Territories;

    // The days before, on and after which the law of the national catalogue changes.
    private static readonly ImmutableArray<int> Changes =
    [
        .. TestCatalogue.National.Parameters.SelectMany(p => p.Values).Select(v => v.Period)
            .Concat(TestCatalogue.National.Rules.SelectMany(r => r.InForce))
            .SelectMany(p => new[] { p.From, p.To }).Where(d => d is not (DayRange.Earliest or Period.Never)).Distinct().Order(),
    ];

    private static readonly ImmutableArray<int> Ages = [9, 12, 14, 15, 16, 17, 18, 20, 50, 55, 65, 91, 120];

    public static Arbitrary<ExactEntry> ExactEntry() => Draw.Arbitrary(d => Entry(d, d.One(EntryEvents.All).Event), e => e.Smaller());

    public static ExactEntry Entry(Draw draw, EntryEvent entryEvent) => OnTheEdge(draw, Exact(draw, EntrySamples.Entry(draw, entryEvent)));

    private static ExactEntry Exact(Draw draw, GeneratedEntry generated)
    {
        var entry = new ExactEntry(generated.Event, generated.Texts);
        Entry layout = generated.Entry();
        foreach ((string path, string text) in generated.Texts)
        {
            Assert.True(layout.TryGetSlot(path, out int slot));
            EntryField field = layout.FieldAt(slot);
            if (Exporting.ExactEntry.IsExact(field, text)) continue;
            entry = field.Kind switch
            {
                FieldKind.Date when YearIn(text) is { } year => entry.With(path, new DateOnly(year, draw.Number(1, 12), draw.Number(2, 28))),
                FieldKind.Flag => entry.With(path, draw.One("true", "false")),
                FieldKind.Number => entry.With(path, "2"),
                _ => entry.With(path, (string?)null),
            };
        }
        entry = entry.With("entry.territory", draw.One(Leaves));
        return entry["entry.date"] is null ? entry.With("entry.date", new DateOnly(draw.Number(1930, 2026), draw.Number(1, 12), draw.Number(1, 28))) : entry;
    }

    private static ExactEntry OnTheEdge(Draw draw, ExactEntry entry)
    {
        if (draw.Chance(30)) entry = entry.With("entry.date", DateOnly.FromDayNumber(draw.One(Changes) + draw.Number(-1, 1)));
        if (entry["marriageDate"] is not null && draw.Chance(40)) entry = entry.With("marriageDate", DateOnly.FromDayNumber(draw.One(Changes) + draw.Number(-1, 1)));
        foreach ((string born, string on) in new[] { ("husband.born", "marriageDate"), ("wife.born", "marriageDate"), ("mother.born", "child.born"), ("guardian.born", "entry.date"), ("subject.born", "entry.date"), ("child.born", "entry.date"), ("adopters[0].born", "child.born") })
            if (entry[born] is not null && Exporting.ExactEntry.Day(entry[on]) is { } day && day.Year > 200 && draw.Chance(30))
                entry = entry.With(born, day.AddYears(-draw.One(Ages)).AddDays(draw.Number(-1, 1)));
        return entry;
    }

    private static int? YearIn(string text) => text.Split('/', '.', '-', ' ', '?', '~').FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiDigit)) is { } year && year != "0000"
        ? int.Parse(year, CultureInfo.InvariantCulture)
        : null;
}
