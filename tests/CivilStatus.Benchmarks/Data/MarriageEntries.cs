using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Marriages in which no rule finds anything, registered from 1948 to 2025. Nobody in them is real.</summary>
internal sealed class MarriageEntries(SplitMix64 random, Books books)
{
    private readonly EntryHeads heads = new(random);

    public Entry Next()
    {
        Book book = books.Next();
        (People people, Commune commune) = (book.People, book.Commune);
        DateOnly entered = book.FirstDay.AddDays(random.Below(365));
        int wifeBorn = entered.Year - random.Between(20, 30);
        var entry = new Entry(EntryEvent.Marriage);
        heads.Fill(entry, book, entered);
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
