using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Registers;

namespace CivilStatus.Validation.Testing.Tests.Registers;

/// <summary>What stands out in a register is what its labels say, all of it and nothing else.</summary>
public sealed class RegistersAreAsLabelled
{
    private const int Seeds = 12;

    public static TheoryData<EntryEvent, int> Asked()
    {
        var asked = new TheoryData<EntryEvent, int>();
        foreach ((EntryEvent entryEvent, int year) in new[] { (EntryEvent.Birth, 2012), (EntryEvent.Birth, 1998), (EntryEvent.Marriage, 2016), (EntryEvent.Death, 2007) })
            for (int seed = 0; seed < Seeds; seed++) asked.Add(entryEvent, year * 100 + seed);
        return asked;
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Labels_are_right_and_complete(EntryEvent entryEvent, int yearAndSeed)
    {
        var options = new RegisterOptions { Event = entryEvent, FirstYear = yearAndSeed / 100, PlaceholderDates = yearAndSeed % 2 * 6 };
        Register register = RegisterWriter.Write(options, yearAndSeed);
        EntryOfRegister[] own = [.. register.Entries.Take(options.Entries)];

        Assert.All(register.Entries, e => Assert.Empty(National.Findings(e.ToEntry(), e.AsOf)));
        Assert.Equal(Labelled(register, DeviationKind.RepeatedNumber, DeviationKind.SecondCopy, DeviationKind.Retransfer), Groups(register, e => e["entry.office"] + e["entry.number"]));
        Assert.Equal(Labelled(register, DeviationKind.Gap), Neighbours(own, (one, next) => Number(next) > Number(one) + 1));
        Assert.Equal(Labelled(register, DeviationKind.FallingDate), Neighbours(own, (one, next) => Day(next) < Day(one)));
        Assert.Equal(
            Labelled(register, DeviationKind.SpelledVariant, DeviationKind.SecondCopy, DeviationKind.Retransfer, DeviationKind.ReRegistration),
            Groups(register, Persons));
        Assert.Equal(Labelled(register, DeviationKind.SharedPersonalId), Groups(register, e => (e.Event == EntryEvent.Birth ? e["mother.personalId"] : e.Event == EntryEvent.Marriage ? e["wife.personalId"] : null) ?? e["declarant.personalId"] ?? e["id"]!)
            .Where(g => !Same(register, g)));
        int twins = entryEvent == EntryEvent.Birth ? options.Twins : 0;
        Assert.Equal(twins, register.Deviations.Count(d => d.Kind == DeviationKind.Twins));
        foreach (Deviation pair in register.Deviations.Where(d => d.Kind == DeviationKind.Twins))
        {
            EntryOfRegister one = register.Entries[pair.Entries[0]], other = register.Entries[pair.Entries[1]];
            Assert.Equal((one["mother.name"], one["child.born"], one["entry.date"]), (other["mother.name"], other["child.born"], other["entry.date"]));
            Assert.NotEqual(Folded(one["child.name"]!), Folded(other["child.name"]!));
        }
        foreach (Deviation run in register.Deviations.Where(d => d.Kind == DeviationKind.PlaceholderDate))
            Assert.Single(run.Entries.Select(i => register.Entries[i]["entry.date"]).Distinct());
    }

    [Fact]
    public void There_are_as_many_deviations_as_asked_for()
    {
        Register register = RegisterWriter.Write(new RegisterOptions { PlaceholderDates = 5 }, 4);

        Assert.Equal(
            [(DeviationKind.Twins, 3), (DeviationKind.SecondCopy, 3), (DeviationKind.ReRegistration, 2), (DeviationKind.Retransfer, 2), (DeviationKind.RepeatedNumber, 2),
                (DeviationKind.SpelledVariant, 2), (DeviationKind.Gap, 2), (DeviationKind.FallingDate, 2), (DeviationKind.SharedPersonalId, 1), (DeviationKind.PlaceholderDate, 1)],
            register.Deviations.GroupBy(d => d.Kind).Select(g => (g.Key, g.Count())));
        Assert.Equal(180 + 3 + 2 + 2, register.Entries.Length);
        Assert.Empty(RegisterWriter.Write(RegisterOptions.Plain with { Entries = 20, Years = 1 }, 1).Deviations);
    }

    [Fact]
    public void The_same_seed_gives_the_same_register()
        => Assert.Equal(RegisterWriter.Write(new RegisterOptions(), 77).ToNdjson(), RegisterWriter.Write(new RegisterOptions(), 77).ToNdjson());

    [Fact]
    public void Registers_shrink_and_their_labels_stay_right()
    {
        Register register = RegisterWriter.Write(new RegisterOptions(), 5);

        Assert.All(RegisterArb.Shrink(register), smaller => Assert.Equal(
            Labelled(smaller, DeviationKind.RepeatedNumber, DeviationKind.SecondCopy, DeviationKind.Retransfer), Groups(smaller, e => e["entry.office"] + e["entry.number"])));
        Register smallest = register;
        while (RegisterArb.Shrink(smallest).FirstOrDefault() is { } smaller) smallest = smaller;
        Assert.Empty(smallest.Deviations);
    }

    [Fact]
    public void A_detector_is_scored_by_what_it_finds_takes_and_invents()
    {
        Register register = RegisterWriter.Write(new RegisterOptions(), 9);
        Deviation twins = register.Deviations.First(d => d.Kind == DeviationKind.Twins);
        Deviation[] variants = [.. register.Deviations.Where(d => d.Kind == DeviationKind.SpelledVariant)];

        DetectorScore score = register.Score(DeviationKind.SpelledVariant, [[variants[0].Entries[1], variants[0].Entries[0]], twins.Entries, [0, 5, 7], [7, 5, 0]]);

        Assert.Same(variants[0], Assert.Single(score.Found));
        Assert.Equal(variants[1..], score.Missed.ToArray());
        Assert.Same(twins, Assert.Single(score.Mistaken));
        Assert.Equal([0, 5, 7], Assert.Single(score.Invented).ToArray());
        Assert.False(score.IsPerfect);
        Assert.True(register.Score(DeviationKind.SpelledVariant, variants.Select(v => v.Entries.AsEnumerable())).IsPerfect);
    }

    [Fact]
    public void Options_that_leave_no_room_are_refused()
    {
        Assert.Contains("entries at least", Assert.Throws<ArgumentException>(() => RegisterGen.Of(new RegisterOptions { Entries = 20 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RegisterGen.Of(new RegisterOptions { Gaps = -1 }));
        Assert.Throws<ArgumentException>(() => RegisterGen.Of(new RegisterOptions { FirstYear = 1900 }));
        Assert.Throws<ArgumentException>(() => RegisterGen.Of(new RegisterOptions { FirstYear = 2017 }));
    }

    private static IEnumerable<string> Labelled(Register register, params DeviationKind[] kinds)
        => register.Deviations.Where(d => kinds.Contains(d.Kind)).Select(d => string.Join(',', d.Entries)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Groups(Register register, Func<EntryOfRegister, string> key)
        => register.Entries.Select((e, i) => (Key: key(e), i)).GroupBy(e => e.Key).Where(g => g.Count() > 1).Select(g => string.Join(',', g.Select(e => e.i))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Neighbours(EntryOfRegister[] entries, Func<EntryOfRegister, EntryOfRegister, bool> stands)
        => Enumerable.Range(0, entries.Length - 1).Where(i => Day(entries[i]).Year == Day(entries[i + 1]).Year && stands(entries[i], entries[i + 1]))
            .Select(i => $"{i},{i + 1}").Order(StringComparer.Ordinal);

    // Groups that are the same persons are none of one number for two persons.
    private static bool Same(Register register, string group) => group.Split(',').Select(i => Persons(register.Entries[int.Parse(i, CultureInfo.InvariantCulture)])).Distinct().Count() == 1
        || register.Deviations.Any(d => d.Kind == DeviationKind.Twins && string.Join(',', d.Entries) == group);

    private static string Persons(EntryOfRegister entry) => string.Join('|', new[] { "child", "mother", "husband", "wife", "deceased" }
        .Select(r => entry.ToEntry().TryGetSlot(r + ".name", out int slot) ? Folded(entry.ToEntry()[slot] ?? "") : "")) + "|" + Born(entry);

    private static string Born(EntryOfRegister entry) => entry.Event switch { EntryEvent.Birth => entry["child.born"]!, EntryEvent.Marriage => entry["husband.born"]!, _ => entry["deceased.born"]! };

    private static string Folded(string name)
    {
        string folded = string.Join(' ', Composition.Compose(name).ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach ((string old, string @new) in new[] { ("OÀ", "ÒA"), ("OÁ", "ÓA"), ("OẢ", "ỎA"), ("OẠ", "ỌA"), ("UỲ", "ÙY"), ("UÝ", "ÚY"), ("UỶ", "ỦY"), ("UỴ", "ỤY") })
            folded = folded.Replace(old, @new, StringComparison.Ordinal);
        return folded;
    }

    private static int Number(EntryOfRegister entry) => int.Parse(entry["entry.number"]!.Split('/')[0], CultureInfo.InvariantCulture);

    private static DateOnly Day(EntryOfRegister entry) => DateOnly.ParseExact(entry["entry.date"]!, "dd/MM/yyyy", CultureInfo.InvariantCulture);
}
