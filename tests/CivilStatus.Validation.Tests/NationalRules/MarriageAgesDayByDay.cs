using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.NationalRules;

/// <summary>Every day, every territory, both spouses, every age: no samples.</summary>
public sealed class MarriageAgesDayByDay
{
    private const int Youngest = 10, Oldest = 25;

    private static readonly DateOnly First = new(1946, 1, 1), Last = new(2026, 12, 31), Earliest = First.AddYears(-Oldest - 1);

    /// <summary>Only the two rules are asked: an entry carries both spouses.</summary>
    private static readonly Validator Validator = new(TestCatalogue.National with { Rules = [TestCatalogue.National.Rule("KH103")!, TestCatalogue.National.Rule("KH104")!] });

    private static readonly Profile Profile = Validator.Catalogue.Profiles[0];

    /// <summary>The days as a book writes them, made once.</summary>
    private static readonly string[] Written =
        [.. Enumerable.Range(Earliest.DayNumber, Last.DayNumber - Earliest.DayNumber + 2).Select(d => DateOnly.FromDayNumber(d).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture))];

    [Fact]
    public void On_every_day_in_every_territory_at_every_age_the_verdict_is_that_of_the_law()
    {
        var wrong = new ConcurrentQueue<string>();
        long verdicts = 0;
        Parallel.For(First.Year, Last.Year + 1, year =>
        {
            var asked = new Question();
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
                foreach (string territory in MarriageAgeTable.Territories) asked.Ask(day, territory, wrong);
            Interlocked.Add(ref verdicts, asked.Verdicts);
        });

        Assert.Empty(wrong.Take(20));
        // Days × territories × ages × birthday and one day short × spouses.
        Assert.Equal(29_585L * 4 * (Oldest - Youngest + 1) * 2 * 2, verdicts);
    }

    private sealed class Question
    {
        private readonly Entry entry = new(EntryEvent.Marriage);
        private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();
        private readonly int husband, wife, married, place;

        public Question()
        {
            Dictionary<string, int> slots = entry.Layout.Fields.ToDictionary(f => f.Path, f => f.Slot);
            (husband, wife, married, place) = (slots["husband.born"], slots["wife.born"], slots["marriageDate"], slots["entry.territory"]);
        }

        public long Verdicts { get; private set; }

        public void Ask(DateOnly day, string territory, ConcurrentQueue<string> wrong)
        {
            (MarriageAgeTable.Ages men, MarriageAgeTable.Ages women) = MarriageAgeTable.On(day, territory);
            entry[married] = Written[day.DayNumber - Earliest.DayNumber];
            entry[place] = territory;
            for (int age = Youngest; age <= Oldest; age++)
                foreach (DateOnly born in (ReadOnlySpan<DateOnly>)[day.AddYears(-age), day.AddYears(-age).AddDays(1)])
                {
                    entry[husband] = entry[wife] = Written[born.DayNumber - Earliest.DayNumber];
                    int years = MarriageAgeTable.CompletedYears(born, day);
                    foreach (Finding finding in Validator.ValidateAll(Validator.Read(entry, Sampling.Verdicts.AsOf), Profile, faults))
                    {
                        (Verdict Verdict, string? Exception) expected = (finding.Rule.Id == "KH103" ? men : women).Of(years), found = (finding.Verdict, finding.Exception?.Id);
                        Verdicts++;
                        if (found != expected) wrong.Enqueue($"{finding.Rule.Id} {day:yyyy-MM-dd} {territory}, born {born:yyyy-MM-dd} ({years}): expected {expected}, found {found}");
                    }
                }
            foreach (Fault fault in faults) wrong.Enqueue($"{day:yyyy-MM-dd} {territory}: {fault.Exception.Message}");
            faults.Clear();
        }
    }
}
