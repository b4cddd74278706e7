using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;
using CivilStatus.Validation.Testing.CountrySlices.Entries;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Population;

/// <summary>
/// The persons of a district as the population database holds them, each with its class against the birth entry. Entries that a
/// deviation is about have no person, so that each class has one reason only.
/// </summary>
internal sealed class PopulationDatabase(District district, SplitMix64 random)
{
    // Of a thousand births.
    private const int Missing = 50, LessExact = 40, Spelled = 20, Different = 20;

    public IEnumerable<(PersonRow? Row, string Class, string? Field, Draft? Entry)> Persons()
    {
        foreach (Draft birth in district.Shelf.Books.Where(b => b.Event == EntryEvent.Birth).SelectMany(b => b.Drafts))
        {
            int chance = random.Below(1000);
            if (birth.IsTaken || birth.Subject!.IsTaken || birth.RefersTo is not null || chance < Missing) yield return (null, "onlyLeft", null, birth);
            else yield return Compared(birth, chance - Missing);
        }
        // Those who married here and were born elsewhere.
        foreach (Draft marriage in district.Marriages)
            foreach (Person spouse in new[] { marriage.Couple!.Husband!, marriage.Couple.Wife })
                if (spouse.Birth is null && !spouse.IsTaken && random.Chance(10)) yield return (Row(spouse), "onlyRight", null, null);
    }

    private (PersonRow Row, string Class, string? Field, Draft Entry) Compared(Draft birth, int chance)
    {
        Person child = birth.Subject!;
        PersonRow row = Row(child) with { BirthPlace = birth.Entry["birthPlace"], HomeTown = birth.Entry["child.homeTown"] ?? birth.Book.Address };
        if (chance < LessExact && birth.Entry["child.born"]!.Length == row.Born.Length) return (row with { Born = Pen.LessExact(row.Born, yearOnly: random.Chance(70)) }, "compatible", "born", birth);
        if (chance is >= LessExact and < LessExact + Spelled) return (row with { Name = Spellings.Spell(row.Name, random).Name }, "differsBySpelling", "name", birth);
        if (chance is >= LessExact + Spelled and < LessExact + Spelled + Different) return Differing(row, birth);
        string? inexact = birth.Entry["child.born"]!.Length < 10 ? "born" : birth.Entry["mother.name"] is null ? "mother" : birth.Entry["father.name"] is null && row.Father is not null ? "father" : null;
        return (row, inexact is null ? "agrees" : "compatible", inexact, birth);
    }

    private (PersonRow Row, string Class, string? Field, Draft Entry) Differing(PersonRow row, Draft birth)
    {
        Person child = birth.Subject!;
        string field = birth.Entry["child.born"]!.Length < 10 || birth.Entry["mother.name"] is null ? "sex" : random.One("born", "sex", "mother");
        PersonRow differing = field switch
        {
            "born" => row with { Born = WrittenDays.Of(child.Born.AddDays(random.Between(1, 20) * (random.Chance(50) ? 1 : -1))) },
            "sex" => row with { Sex = child.IsMale ? "female" : "male" },
            _ => row with { Mother = district.Newcomer(false, child.Born, child.People, child.Home).Name },
        };
        return differing == row ? (row, "agrees", null, birth) : (differing, "differs", field, birth);
    }

    private PersonRow Row(Person person) => new()
    {
        PersonalId = district.Pen.Numbers.Of(person),
        Name = person.Name,
        Sex = person.IsMale ? "male" : "female",
        Born = WrittenDays.Of(person.Born),
        Ethnicity = person.People.Ethnicity,
        Nationality = "Việt Nam",
        Mother = person.Parents?.Wife.Name,
        Father = person.Parents?.Husband?.Name,
        Spouse = person.Marriage?.Couple is { } couple ? (couple.Wife == person ? couple.Husband!.Name : couple.Wife.Name) : null,
        Died = person.Died is { } died ? WrittenDays.Of(died) : null,
    };
}
