using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Samples.Fuzz;

/// <summary>
/// What a team learns about its own checks from generated entries. In a real project the properties would simply fail, and the checks
/// be changed; here the tests say what the counterexample is.
/// </summary>
public sealed class FuzzingRegistryChecks
{
    // The same entries on every run; leave it out to look at others each time.
    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithReplay(20261123, 1).WithMaxTest(200);

    /// <summary>The law sets no minimum age of a mother, and the child has the right to be registered: the program refuses true entries.</summary>
    [Fact]
    public void It_refuses_mothers_under_18()
    {
        Refused<ExceptedEntry> refused = Smallest(EntryArb.Excepted("KS106", "very-young-mother"), "under 18");

        int bornMother = YearOf(refused.Entry["mother.born"]!), bornChild = YearOf(refused.Entry["child.born"]!);
        Assert.InRange(bornChild - bornMother, 8, 18);
        Assert.Equal("The mother is under 18.", refused.Why);
        // Nothing else is left in the counterexample: that is the mistake.
        Assert.Null(refused.Entry["father.name"]);
    }

    /// <summary>Old books give a year, a month or an age where the program wants a day.</summary>
    [Fact]
    public void It_refuses_what_old_books_say_of_dates()
    {
        Refused<ValidEntry> refused = Smallest(EntryArb.Valid(EntryEvent.Birth), "no date");

        string written = refused.Entry[refused.Why.Contains("mother", StringComparison.Ordinal) ? "mother.born" : "child.born"]!;
        Assert.NotEqual(DatePrecision.Day, new PartialDateReader(AgeWords.None, default).Read(written, DayRange.Whole).Precision);
    }

    /// <summary>A property of the kind that stays in a project: whoever is old enough and exactly dated is saved.</summary>
    [Property(Arbitrary = [typeof(ExactBirths)], MaxTest = 50)]
    public void It_saves_births_of_grown_mothers_with_exact_dates(ValidEntry birth) => Assert.Null(RegistryChecks.WhyRefused(birth.ToJson()));

    /// <summary>Births of which the program takes every date.</summary>
    public static class ExactBirths
    {
        public static Arbitrary<ValidEntry> Births()
            => EntryGen.Valid(EntryEvent.Birth).Where(e => RegistryChecks.WhyRefused(e.ToJson()) is not { } why || !why.Contains("no date", StringComparison.Ordinal)).ToArbitrary();
    }

    // The last entry that fails is the smallest that FsCheck found.
    private static Refused<T> Smallest<T>(Arbitrary<T> entries, string why)
        where T : TestEntry
    {
        Refused<T>? last = null;
        Assert.ThrowsAny<Exception>(() => Check.One(Replayed, Prop.ForAll(entries, entry =>
        {
            if (RegistryChecks.WhyRefused(entry.ToJson()) is not { } reason || !reason.Contains(why, StringComparison.Ordinal)) return true;
            last = new Refused<T>(entry, reason);
            return false;
        })));
        return last!;
    }

    private static int YearOf(string date) => int.Parse(date.Split('/', '.', '-').First(p => p.Length == 4), System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Refused<T>(T Entry, string Why);
}
