using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;
using CivilStatus.Validation.Testing.Dates;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Births in which no rule finds anything, registered from 1948 to 2025. Nobody in them is real.</summary>
internal sealed class BirthEntries(SplitMix64 random, Books books)
{
    private static readonly DateOnly LateKindFrom = new(1998, 10, 25), LateKindTo = new(2016, 1, 1);

    private readonly EntryHeads heads = new(random);

    public Entry Next()
    {
        Book book = books.Next();
        (People people, Commune commune) = (book.People, book.Commune);
        DateOnly entered = book.FirstDay.AddDays(random.Below(365));
        bool late = random.Chance(12);
        DateOnly born = entered.AddDays(-(late ? random.Between(100, 1400) : random.Between(2, 28)));
        bool isBoy = random.Chance(51);
        string motherClan = people.Clan(random), fatherClan = people.Clan(random), childClan = people.ClanFromMother ? motherClan : fatherClan;
        string place = commune.On(entered);
        var entry = new Entry(EntryEvent.Birth);
        heads.Fill(entry, book, entered);
        if (!late) entry["entry.kind"] = "onTime";
        else if (entered >= LateKindFrom && entered < LateKindTo) entry["entry.kind"] = "late";
        FillChild(entry, people, commune, FullNames.Of(people, isBoy, childClan, random), isBoy, born, entered);
        entry["birthPlace"] = entered.Year < 1990 ? place : "Trạm y tế " + place;
        entry["parentage"] = "both";
        int motherAge = random.Between(19, 38);
        FillParent(entry, "mother", people, commune, FullNames.Of(people, false, motherClan, random), Day(born.Year - motherAge), entered);
        FillParent(entry, "father", people, commune, FullNames.Of(people, true, fatherClan, random), Day(born.Year - motherAge - random.Between(0, 6)), entered);
        bool byFather = random.Chance(50);
        entry["declarant.name"] = entry[byFather ? "father.name" : "mother.name"];
        entry["declarant.relation"] = byFather ? "Cha đẻ" : "Mẹ đẻ";
        return entry;
    }

    private void FillChild(Entry entry, People people, Commune commune, string name, bool isBoy, DateOnly born, DateOnly entered)
    {
        entry["child.name"] = name;
        entry["child.sex"] = isBoy ? "male" : "female";
        entry["child.born"] = EntryHeads.Written(born);
        if (random.Chance(25)) entry["child.bornInWords"] = DateInWords.Of(born, random);
        entry["child.ethnicity"] = people.Ethnicity;
        entry["child.nationality"] = "Việt Nam";
        if (entered.Year >= 2016 && commune.Province.NumberPrefix.Length > 0)
            entry["child.personalId"] = PersonalNumber.Of(commune.Province.NumberPrefix, isBoy, born.Year, random);
    }

    private void FillParent(Entry entry, string role, People people, Commune commune, string name, DateOnly born, DateOnly entered)
    {
        entry[role + ".name"] = name;
        entry[role + ".born"] = EntryHeads.Written(born);
        entry[role + ".ethnicity"] = people.Ethnicity;
        entry[role + ".nationality"] = "Việt Nam";
        if (entered.Year < 2005) return;
        entry[role + ".residence"] = commune.On(entered);
        entry[role + ".residenceKind"] = "permanent";
        if (entered.Year < 2017 || commune.Province.NumberPrefix.Length == 0) return;
        entry[role + ".personalId"] = PersonalNumber.Of(commune.Province.NumberPrefix, role == "father", born.Year, random);
    }

    private DateOnly Day(int year) => new DateOnly(year, 1, 1).AddDays(random.Below(365));
}
