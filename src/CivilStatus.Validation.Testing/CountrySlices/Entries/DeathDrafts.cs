using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.CountrySlices.Entries;

/// <summary>Writes deaths, most of them registered at once.</summary>
internal sealed class DeathDrafts(Pen pen, Shelf shelf, DateOnly lastDay)
{
    /// <summary>The death of a person who is marked as dead, in its book.</summary>
    public Draft Write(Person person)
    {
        SplitMix64 random = pen.Random;
        DateOnly died = person.Died!.Value, entered = died.AddDays(random.Chance(85) ? random.Between(0, 2) : random.Between(30, 900));
        if (entered > lastDay) entered = died;
        Book book = shelf.Of(person.Home, EntryEvent.Death, entered);
        var entry = new Entry(EntryEvent.Death);
        pen.WriteAdult(entry, Role.Deceased, person, book, isExact: false);
        entry["deceased.sex"] = person.IsMale ? "male" : "female";
        entry["deathDate"] = pen.Day(died, book, book.Year < 1990 ? 10 : 1);
        if (random.Chance(15) && entry["deathDate"]!.Length == 10) entry["deathDateInWords"] = DateInWords.Of(died, random);
        if (random.Chance(30)) entry["deathTime"] = random.One("05 giờ 20 phút", "14 giờ", "22 giờ 45 phút");
        entry["deathPlace"] = book.Address;
        if (random.Chance(60)) entry["deathCause"] = random.One("Bệnh nặng", "Già yếu", "Tai nạn");
        entry["declarant.name"] = person.Couple is { } couple && Survivor(couple, person) is { } spouse ? spouse.Name : null;
        entry["declarant.relation"] = entry["declarant.name"] is null ? null : person.IsMale ? "Vợ" : "Chồng";
        var draft = new Draft(entry, book, entered) { Subject = person };
        person.Death = draft;
        book.Drafts.Add(draft);
        return draft;
    }

    private static Person? Survivor(Couple couple, Person dead)
    {
        Person? spouse = dead == couple.Wife ? couple.Husband : couple.Wife;
        return spouse?.Died is null ? spouse : null;
    }
}
