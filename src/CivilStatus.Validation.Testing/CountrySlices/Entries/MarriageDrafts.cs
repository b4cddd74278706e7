using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Entries;

/// <summary>Writes marriages, made on the day they are registered.</summary>
internal sealed class MarriageDrafts(Pen pen, Shelf shelf)
{
    /// <summary>The marriage of a couple, in its book.</summary>
    /// <param name="couple">Wife and husband.</param>
    /// <param name="entered">The day.</param>
    /// <param name="isExact">Whether both days of birth must be told exactly.</param>
    public Draft Write(Couple couple, DateOnly entered, bool isExact = false)
    {
        (Person husband, Person wife) = (couple.Husband!, couple.Wife);
        Book book = shelf.Of(wife.Home, EntryEvent.Marriage, entered);
        var entry = new Entry(EntryEvent.Marriage);
        if (pen.Random.Chance(50)) entry["entry.kind"] = "first";
        WriteSpouse(entry, Role.Husband, husband, book, isExact);
        WriteSpouse(entry, Role.Wife, wife, book, isExact);
        entry["marriageDate"] = book.Written(entered);
        var draft = new Draft(entry, book, entered) { Couple = couple };
        husband.Marriage ??= draft;
        wife.Marriage ??= draft;
        book.Drafts.Add(draft);
        return draft;
    }

    private void WriteSpouse(Entry entry, Role role, Person person, Book book, bool isExact)
    {
        pen.WriteAdult(entry, role, person, book, isExact);
        if (pen.Random.Chance(50)) entry[role.Sex] = person.IsMale ? "male" : "female";
    }
}
