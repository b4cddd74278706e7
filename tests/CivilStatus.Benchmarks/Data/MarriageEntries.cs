using CivilStatus.Samples;
using CivilStatus.Samples.Names;
using CivilStatus.Samples.Places;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Marriages in which no rule finds anything, registered from 1950 to 2026. Nobody in them is real.</summary>
internal sealed class MarriageEntries(SplitMix64 random, HomeYears homes)
{
    private static readonly DateOnly FirstDay = new(1950, 1, 1), LastDay = new(2026, 9, 1);

    private readonly EntryHeads heads = new(random);

    public Entry Next()
    {
        DateOnly entered = FirstDay.AddDays(random.Below(LastDay.DayNumber - FirstDay.DayNumber));
        (People people, Commune commune) = homes.In(entered.Year);
        int wifeBorn = entered.Year - random.Between(20, 30);
        var entry = new Entry(EntryEvent.Marriage);
        heads.Fill(entry, entered, commune.OfficeOn(entered));
        entry["entry.kind"] = "first";
        entry["marriageDate"] = EntryHeads.Written(entered);
        FillSpouse(entry, "husband", people, commune, true, wifeBorn - random.Between(1, 6), entered);
        FillSpouse(entry, "wife", people, commune, false, wifeBorn, entered);
        return entry;
    }

    private void FillSpouse(Entry entry, string role, People people, Commune commune, bool male, int bornIn, DateOnly entered)
    {
        entry[role + ".name"] = FullNames.Of(people, male, people.Clan(random), random);
        if (random.Chance(50)) entry[role + ".sex"] = male ? "male" : "female";
        entry[role + ".born"] = EntryHeads.Written(new DateOnly(bornIn, 1, 1).AddDays(random.Below(365)));
        entry[role + ".ethnicity"] = people.Ethnicity;
        entry[role + ".nationality"] = "Việt Nam";
        if (entered.Year < 2000) return;
        entry[role + ".residence"] = commune.On(entered);
        entry[role + ".residenceKind"] = "permanent";
        if (entered.Year < 2017)
        {
            entry[role + ".document.kind"] = "identityCard";
            entry[role + ".document.number"] = PersonalNumber.OfIdentityCard(random);
        }
        else if (commune.Province.NumberPrefix.Length > 0)
        {
            entry[role + ".personalId"] = PersonalNumber.Of(commune.Province.NumberPrefix, male, bornIn, random);
        }
    }
}
