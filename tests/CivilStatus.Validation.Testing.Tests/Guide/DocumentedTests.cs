// The blocks of docs/testing.md, compiled and run; a test compares both.
#pragma warning disable CA1822, CA1515
// <docs:properties>
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

public sealed class OurChecksTests
{
    [Property(Arbitrary = [typeof(CivilStatusArbitraries)])]
    public bool Valid_entries_are_saved(ValidEntry entry) => OurChecks.Saves(entry.ToJson());

    [Property(Arbitrary = [typeof(CivilStatusArbitraries)])]
    public bool What_an_exception_permits_is_saved(ExceptedEntry entry) => OurChecks.Saves(entry.ToJson());

    [Property(Arbitrary = [typeof(MarriagesOf1959)], MaxTest = 50)]
    public bool So_are_marriages_of_1959(ValidEntry entry) => OurChecks.Saves(entry.ToJson());
}

public static class MarriagesOf1959
{
    private static readonly Era Year = new(new NodaTime.LocalDate(1959, 1, 2), new NodaTime.LocalDate(1960, 1, 1));

    public static Arbitrary<ValidEntry> Marriages() => EntryArb.Valid(EntryEvent.Marriage, Year);
}
// </docs:properties>

public static class DocumentedTests
{
    public static void WithAnyRunner()
    {
        // <docs:any-runner>
        Prop.ForAll(EntryArb.Breaching("KS104"), entry => OurChecks.AsksAbout(entry.ToEntry()["child.born"], entry.ToEntry()["entry.date"]))
            .Check(Config.QuickThrowOnFailure.WithReplay(1, 1));
        // </docs:any-runner>
    }

    public static IEnumerable<string> NamesDatesAndTexts()
    {
        // <docs:parts>
        Gen<PersonName> names = NameGen.Of("Ê-đê");
        Gen<DateSample> dates = DateGen.Partial(1945, 1975);
        Gen<DamagedText> damaged = TextGen.Damaged("tcvn3");
        Gen<string> spelled = NameGen.Spelled("H'Hen Niê");
        // </docs:parts>
        return names.Select(n => n.Name).Sample(1).Concat(dates.Select(d => d.Text).Sample(1)).Concat(damaged.Select(d => d.Text).Sample(1)).Concat(spelled.Sample(1));
    }

    public static DetectorScore ScoringADetector(Register register)
    {
        // <docs:register>
        var byNumber = register.Entries.Select((entry, index) => (Number: entry["entry.number"], index))
            .GroupBy(e => e.Number, e => e.index).Where(g => g.Count() > 1);

        DetectorScore score = register.Score(DeviationKind.RepeatedNumber, byNumber);
        // score.Missed: repeated numbers that were not found; score.Mistaken: second copies and transfers taken for them.
        // </docs:register>
        return score;
    }
}

/// <summary>Stands for the program of a team.</summary>
public static class OurChecks
{
    public static bool Saves(string record) => record.Length > 0;

    public static bool AsksAbout(string? born, string? entered) => born is not null && entered is not null;
}
