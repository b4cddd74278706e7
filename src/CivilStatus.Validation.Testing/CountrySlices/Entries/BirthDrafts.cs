using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.Dates;

namespace CivilStatus.Validation.Testing.CountrySlices.Entries;

/// <summary>Writes births: on time or late; in old books a parent may be missing, and the day of birth be a year.</summary>
internal sealed class BirthDrafts(Pen pen, Shelf shelf, DateOnly lastDay)
{
    // From this day to the end of 2015 books told late entries apart (Decree 83/1998/NĐ-CP).
    private static readonly DateOnly LateKindFrom = new(1998, 10, 25), LateKindTo = new(2016, 1, 1);

    private const int NumbersFromYear = 2016, OldBooksTo = 1976, FullDaysFrom = 1995;

    /// <summary>The birth of a child; kept in its book.</summary>
    /// <param name="child">Who was born.</param>
    /// <param name="parents">Of whom.</param>
    /// <param name="isExact">Whether both parents and all days must be told exactly, and the birth be registered on time.</param>
    public Draft Write(Person child, Couple parents, bool isExact = false)
    {
        SplitMix64 random = pen.Random;
        DateOnly entered = Entered(child.Born, mayBeLate: !isExact);
        Book book = shelf.Of(child.Home, EntryEvent.Birth, entered);
        var entry = new Entry(EntryEvent.Birth);
        WriteKind(entry, child.Born, entered);
        WriteChild(entry, child, book, isExact);
        bool isOld = book.Year < OldBooksTo && !isExact;
        bool namesMother = !isOld || !random.Chance(4), namesFather = parents.Husband is not null && (!isOld || !random.Chance(6));
        if (namesMother) pen.WriteAdult(entry, Role.Mother, parents.Wife, book, isExact);
        if (namesFather) pen.WriteAdult(entry, Role.Father, parents.Husband!, book, isExact);
        if (namesMother && random.Chance(70)) entry["parentage"] = namesFather ? "both" : "noFather";
        bool byFather = namesFather && (!namesMother || random.Chance(50));
        entry["declarant.name"] = byFather ? parents.Husband!.Name : parents.Wife.Name;
        entry["declarant.relation"] = byFather ? "Cha đẻ" : "Mẹ đẻ";
        var draft = new Draft(entry, book, entered) { Subject = child, Couple = parents };
        child.Birth = draft;
        book.Drafts.Add(draft);
        return draft;
    }

    private DateOnly Entered(DateOnly born, bool mayBeLate)
    {
        bool isLate = mayBeLate && pen.Random.Chance(10);
        DateOnly entered = born.AddDays(isLate ? pen.Random.Between(100, 1400) : pen.Random.Between(1, 7));
        if (entered > lastDay) entered = born.AddDays(pen.Random.Between(1, 7));
        return entered > lastDay ? lastDay : entered;
    }

    private void WriteKind(Entry entry, DateOnly born, DateOnly entered)
    {
        if (entered.DayNumber - born.DayNumber <= 7) entry["entry.kind"] = pen.Random.Chance(60) ? "onTime" : null;
        else if (entered >= LateKindFrom && entered < LateKindTo) entry["entry.kind"] = "late";
    }

    private void WriteChild(Entry entry, Person child, Book book, bool isExact)
    {
        SplitMix64 random = pen.Random;
        entry["child.name"] = child.Name;
        entry["child.sex"] = child.IsMale ? "male" : "female";
        entry["child.born"] = isExact || book.Year >= FullDaysFrom ? book.Written(child.Born) : pen.Day(child.Born, book, 10);
        if (random.Chance(12) && entry["child.born"]!.Length == 10) entry["child.bornInWords"] = DateInWords.Of(child.Born, random);
        if (random.Chance(70)) entry["child.homeTown"] = book.Address;
        if (random.Chance(92)) entry["child.ethnicity"] = child.People.Ethnicity;
        if (random.Chance(92)) entry["child.nationality"] = "Việt Nam";
        if (book.Year >= NumbersFromYear) entry["child.personalId"] = pen.Numbers.Of(child);
        entry["birthPlace"] = book.Year < 1990 ? book.Address : book.Clinic;
    }
}
