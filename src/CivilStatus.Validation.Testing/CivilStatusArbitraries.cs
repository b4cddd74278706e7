using CivilStatus.Validation.Testing.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// What properties take as arguments, each with a shrinker: register it with the runner, as
/// <c>[Property(Arbitrary = [typeof(CivilStatusArbitraries)])]</c> of xunit and NUnit, or
/// <c>Config.Default.WithArbitrary([typeof(CivilStatusArbitraries)])</c> of FsCheck itself.
/// </summary>
public static class CivilStatusArbitraries
{
    /// <summary>Valid entries of any event and era.</summary>
    public static Arbitrary<ValidEntry> ValidEntries() => EntryArb.Valid();

    /// <summary>Entries that breach some rule.</summary>
    public static Arbitrary<BreachingEntry> BreachingEntries() => EntryArb.Breaching();

    /// <summary>Entries that some exception permits.</summary>
    public static Arbitrary<ExceptedEntry> ExceptedEntries() => EntryArb.Excepted();

    /// <summary>Dates of 1945–2025 that can be read, exact or not; they shrink to exact days, then to the first of January.</summary>
    public static Arbitrary<DateSample> Dates() => Arb.From(DateGen.Partial(), Simpler);

    /// <summary>Names of every people.</summary>
    public static Arbitrary<PersonName> Names() => NameGen.Any().ToArbitrary();

    /// <summary>Damaged names; they shrink to single words.</summary>
    public static Arbitrary<DamagedText> DamagedTexts() => Arb.From(TextGen.Damaged(), Words);

    /// <summary>Whole registers of births with every deviation; they shrink to fewer entries and deviations.</summary>
    public static Arbitrary<Register> Registers() => RegisterArb.Of(new RegisterOptions());

    private static IEnumerable<DateSample> Simpler(DateSample date)
    {
        DateSample first = DateSamples.Exact(date.First), newYear = DateSamples.Exact(new DateOnly(date.First.Year, 1, 1));
        if (date.Text != first.Text && date.Text != newYear.Text) yield return first;
        if (date.Text != newYear.Text) yield return newYear;
    }

    private static IEnumerable<DamagedText> Words(DamagedText text) => text.Original.Contains(' ', StringComparison.Ordinal)
        ? text.Original.Split(' ').Select(w => new DamagedText(TextGen.DamagedBy(w, text.Encoding), w, text.Encoding)).Where(d => d.Text != d.Original)
        : [];
}
