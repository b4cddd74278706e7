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
            var question = new Question(wrong);
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
                foreach ((string? place, string[] territories) in MarriageAgeTable.Places)
                {
                    (MarriageAgeTable.Ages Men, MarriageAgeTable.Ages Women)[] laws = [.. territories.Select(t => MarriageAgeTable.On(day, t)).Distinct()];
                    for (int age = Youngest; age <= Oldest; age++)
                    {
                        DateOnly birthday = day.AddYears(-age);
                        question.Ask(day, birthday, place, laws);
                        if (territories.Length == 1) question.Ask(day, birthday.AddDays(1), place, laws);
                    }
                }
            Interlocked.Add(ref verdicts, question.Verdicts);
        });

        Assert.Empty(wrong.Take(20));
        // Days × ages × spouses × (territories, on the birthday and one day short of it, and wider places on the birthday).
        Assert.Equal(29_585L * (Oldest - Youngest + 1) * 2 * (4 * 2 + 3), verdicts);
    }

    /// <summary>Asks one entry after the other; for one thread.</summary>
    private sealed class Question
    {
        private readonly Entry entry = new(EntryEvent.Marriage);
        private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();
        private readonly ConcurrentQueue<string> wrong;
        private readonly int husband, wife, married, place;

        public Question(ConcurrentQueue<string> wrong)
        {
            this.wrong = wrong;
            Dictionary<string, int> slots = entry.Layout.Fields.ToDictionary(f => f.Path, f => f.Slot);
            (husband, wife, married, place) = (slots["husband.born"], slots["wife.born"], slots["marriageDate"], slots["entry.territory"]);
        }

        public long Verdicts { get; private set; }

        public void Ask(DateOnly day, DateOnly born, string? at, (MarriageAgeTable.Ages Men, MarriageAgeTable.Ages Women)[] laws)
        {
            entry[married] = Written[day.DayNumber - Earliest.DayNumber];
            entry[husband] = entry[wife] = Written[born.DayNumber - Earliest.DayNumber];
            entry[place] = at;
            int years = MarriageAgeTable.CompletedYears(born, day);
            foreach (Finding finding in Validator.ValidateAll(Validator.Read(entry, Sampling.Verdicts.AsOf), Profile, faults))
            {
                (VerdictSet Possible, string? Exception) expected = Expected(finding.Rule.Id == "KH103", years, laws);
                Verdicts++;
                if (finding.Possible != expected.Possible || finding.Verdict == Verdict.Excepted && finding.Exception!.Id != expected.Exception)
                    wrong.Enqueue($"{finding.Rule.Id} {day:yyyy-MM-dd} {at}, born {born:yyyy-MM-dd} ({years}): expected {expected}, found {finding.Possible} {finding.Exception?.Id}");
            }
            foreach (Fault fault in faults) wrong.Enqueue($"{day:yyyy-MM-dd} {at}: {fault.Exception.Message}");
            faults.Clear();
        }

        // Where the place leaves several laws, each verdict that one of them gives is possible.
        private static (VerdictSet Possible, string? Exception) Expected(bool man, int years, (MarriageAgeTable.Ages Men, MarriageAgeTable.Ages Women)[] laws)
        {
            VerdictSet possible = VerdictSet.None;
            string? exception = null;
            foreach ((MarriageAgeTable.Ages men, MarriageAgeTable.Ages women) in laws)
            {
                (Verdict verdict, string? permittedBy) = (man ? men : women).Of(years);
                possible |= verdict.ToSet();
                exception ??= permittedBy;
            }
            return (possible, exception);
        }
    }
}
