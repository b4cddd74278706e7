using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Entries;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing.Tests.Entries;

/// <summary>Valid entries have nothing to be said of them, for every event and in every era.</summary>
public sealed class ValidEntriesAreValid
{
    public static TheoryData<EntryEvent, Era> Eras()
    {
        var eras = new TheoryData<EntryEvent, Era>();
        foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
            foreach (Era era in Era.Of(entryEvent)) eras.Add(entryEvent, era);
        return eras;
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public void In_every_era(EntryEvent entryEvent, Era era)
    {
        foreach (ValidEntry entry in EntryGen.Valid(entryEvent, era).Sample(40))
        {
            ValidationResult result = National.Validator.Validate(entry.ToEntry(), National.Digitisation, entry.AsOf);
            Assert.True(result.Disposition == Disposition.Accept && result.Faults.IsEmpty, entry.ToString());
            Assert.Equal(era, entry.Era);
        }
    }

    /// <summary>The check at run time may not hide a generator that guesses.</summary>
    [Theory]
    [MemberData(nameof(Eras))]
    public void At_the_first_attempt(EntryEvent entryEvent, Era era)
    {
        (int first, int last) = era.Days;
        for (ulong seed = 0; seed < 150; seed++)
        {
            var random = new SplitMix64(seed);
            Entry entry = ValidEntries.Write(entryEvent, DateOnly.FromDayNumber(random.Between(first, last)), random);
            Finding[] findings = [.. National.Findings(entry, era.AsOf)];
            Assert.True(findings.Length == 0, $"{seed}: {string.Join(", ", findings.Select(f => f.Message("en")))}");
        }
    }

    [Theory]
    [InlineData(1863, 1863)]
    [InlineData(1945, 1947)]
    [InlineData(1975, 1976)]
    [InlineData(2040, 2060)]
    public void In_eras_of_ones_own(int from, int to)
    {
        var era = new Era(new NodaTime.LocalDate(from, 1, 1), new NodaTime.LocalDate(to, 12, 31));
        foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
            Assert.All(EntryGen.Valid(entryEvent, era).Sample(20), entry => Assert.Empty(National.Findings(entry.ToEntry(), entry.AsOf)));
    }

    [Fact]
    public void Eras_without_days_or_outside_the_time_of_registers_are_refused()
    {
        var day = new NodaTime.LocalDate(2000, 1, 1);
        Assert.Throws<ArgumentException>(() => EntryGen.Valid(EntryEvent.Birth, new Era(day, day)));
        Assert.Throws<ArgumentException>(() => EntryGen.Valid(EntryEvent.Birth, new Era(day.PlusYears(-200), day)));
    }
}
