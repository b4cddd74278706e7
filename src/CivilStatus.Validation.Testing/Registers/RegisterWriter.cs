using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Dates;
using CivilStatus.Validation.Testing.Entries;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.Registers;

/// <summary>Writes a register from its plan: the entries in order, then copies and later registrations.</summary>
internal sealed class RegisterWriter
{
    private readonly RegisterOptions options;
    private readonly SplitMix64 random;
    private readonly RegisterPlan plan;
    private readonly (People People, Commune Commune) home;
    private readonly List<Entry> entries = [];
    private readonly List<Deviation> deviations = [];
    private int number;

    private RegisterWriter(RegisterOptions options, int seed)
    {
        (this.options, random) = (options, new SplitMix64((ulong)seed));
        plan = RegisterPlan.Of(options, random);
        home = HomeOfAllYears();
    }

    public static Register Write(RegisterOptions options, int seed)
    {
        var writer = new RegisterWriter(options, seed);
        writer.Write();
        for (int i = 0; i < writer.entries.Count; i++) writer.entries[i]["id"] = string.Create(CultureInfo.InvariantCulture, $"{i + 1:00000}");
        return new Register(options, seed, [.. writer.entries.Select(e => new EntryOfRegister(e, National.Catalogue.PublishedOn))],
            [.. writer.deviations.OrderBy(d => d.Kind).ThenBy(d => d.Entries[0])]);
    }

    private void Write()
    {
        for (int i = 0; i < options.Entries; i++)
        {
            if (i == 0 || plan.DayOf(i).Year != plan.DayOf(i - 1).Year) number = 0;
            WriteEntry(i);
        }
        foreach (DeviationKind kind in new[] { DeviationKind.SecondCopy, DeviationKind.Retransfer, DeviationKind.ReRegistration })
            foreach (int i in plan.At(kind)) Append(kind, i);
        if (options.PlaceholderDates > 0) deviations.Add(new Deviation(DeviationKind.PlaceholderDate, [.. plan.Run]));
    }

    private void WriteEntry(int index)
    {
        DeviationKind? kind = plan.KindOf(index), pair = index == 0 ? null : plan.KindOf(index - 1);
        // The second of a pair follows the first.
        bool isTwin = pair == DeviationKind.Twins, isVariant = pair == DeviationKind.SpelledVariant;
        if (pair != DeviationKind.RepeatedNumber) number += pair == DeviationKind.Gap ? 2 : 1;
        Entry entry = isTwin || isVariant ? EntryCopy.Of(entries[index - 1]) : Valid(plan.DayOf(index), kind);
        Head(entry, plan.DayOf(index));
        if (isTwin) Siblings.Name(entries[index - 1], entry, home.People, random);
        if (isVariant) Variants.Spell(entry, random);
        if (pair == DeviationKind.SharedPersonalId) PersonalIds.Share(entries[index - 1], entry, plan.DayOf(index).Year, random);
        if (kind == DeviationKind.FallingDate) Date(entry, plan.DayOf(index + 1).AddDays(RegisterPlan.DaysFallen));
        entries.Add(entry);
        if (pair is DeviationKind.Twins or DeviationKind.SpelledVariant or DeviationKind.RepeatedNumber or DeviationKind.Gap or DeviationKind.FallingDate or DeviationKind.SharedPersonalId)
            deviations.Add(new Deviation(pair.Value, [index - 1, index]));
    }

    private void Append(DeviationKind kind, int index)
    {
        Entry entry = EntryCopy.Of(entries[index]);
        if (kind == DeviationKind.SecondCopy) entry["entry.copy"] = "second";
        if (kind == DeviationKind.ReRegistration) RegisterAgain(entry);
        deviations.Add(new Deviation(kind, [index, entries.Count]));
        entries.Add(entry);
    }

    // In the last book, after its last entry; only what was registered before 2016 may be registered again.
    private void RegisterAgain(Entry entry)
    {
        foreach (string field in new[] { "number", "book", "date", "office" }) entry["entry.firstRegistration." + field] = entry["entry." + field];
        entry["entry.kind"] = "reRegistered";
        number++;
        Head(entry, plan.LastDay);
    }

    private void Head(Entry entry, DateOnly day)
    {
        entry["entry.number"] = string.Create(CultureInfo.InvariantCulture, $"{number:00}/{day.Year}");
        entry["entry.book"] = string.Create(CultureInfo.InvariantCulture, $"01/{day.Year}");
        entry["entry.page"] = string.Create(CultureInfo.InvariantCulture, $"{(number + 1) / 2}");
        Date(entry, day);
    }

    // Marriages are made on the day they are entered.
    private static void Date(Entry entry, DateOnly day)
    {
        entry["entry.date"] = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (entry.Event == EntryEvent.Marriage) entry["marriageDate"] = entry["entry.date"];
    }

    // An entry that is valid by itself; of many drawn nearly every one is.
    private Entry Valid(DateOnly day, DeviationKind? kind)
    {
        while (true)
        {
            Entry entry = ValidEntries.Write(options.Event, day, random, home);
            // Registered again is what the plan says so of.
            if (entry["entry.kind"] == "reRegistered" || !ValidEntry.Holds(entry, National.Catalogue.PublishedOn)) continue;
            // From 2016 on a day of birth is stated in full.
            if (kind == DeviationKind.ReRegistration && entry["child.bornInWords"] is null) continue;
            return entry;
        }
    }

    // A commune whose province kept its name through all the books.
    private (People People, Commune Commune) HomeOfAllYears()
    {
        Province[] provinces = [.. Provinces.In(options.FirstYear).Intersect(Provinces.In(options.FirstYear + options.Years - 1))];
        return (Peoples.Kinh, Commune.Of(random.Pick(provinces), random));
    }
}
