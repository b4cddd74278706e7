using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Enters an event a second time, into books that are in order and stay so.</summary>
internal sealed class Again(District district)
{
    private readonly SplitMix64 random = district.Random;
    private readonly List<Draft> all = [.. district.Births, .. district.Marriages, .. district.Deaths];

    // The days by which an event is known.
    private static readonly string[] Days = ["child.born", "marriageDate", "deceased.born", "deathDate"];

    /// <summary>All particulars the same and its days whole, under another number of the book, or at another office.</summary>
    public Label? Exactly() => Copied(SliceKind.ExactDuplicate, d => !IsPartlyDated(d));

    /// <summary>The same where only a month or a year is known of a birth or a death: two people might have that in common.</summary>
    public Label? PartlyDated() => Copied(SliceKind.PartlyDatedDuplicate, IsPartlyDated);

    /// <summary>The same with names in another spelling.</summary>
    public Label? Spelled()
    {
        if (random.Free(all, _ => true) is not { } first) return null;
        Entry entry = EntryCopy.Of(first.Entry);
        string how = Spellings.Spell(entry, random);
        (Draft second, _) = Twice(first, entry);
        return Label.Of(SliceKind.SpelledVariant, how, first, second);
    }

    /// <summary>A birth of before 2016 registered again some years later, which the entry says.</summary>
    public Label? Lawfully()
    {
        DateOnly day = default;
        Draft? first = random.Free(district.Births, d =>
        {
            day = new DateOnly(Math.Max(1999, d.Entered.Year + 3), 1, 1).AddDays(random.Below(9000));
            return d.Entered.Year < 2016 && d.Entry["child.born"]!.Length == 10 && d.Subject!.LivedOn(day) && day <= district.Place.LastDay;
        });
        if (first is null) return null;
        Entry entry = EntryCopy.Of(first.Entry);
        entry["entry.kind"] = "reRegistered";
        int office = random.Chance(80) ? first.Book.Office : district.SomeHome();
        Book book = district.Shelf.Of(office, EntryEvent.Birth, day);
        if (book.Year >= 2016) entry["child.personalId"] = district.Pen.Numbers.Of(first.Subject!);
        var second = new Draft(entry, book, day) { Subject = first.Subject, Couple = first.Couple, RefersTo = first };
        Insert(second);
        return Label.Of(SliceKind.ReRegistration, office == first.Book.Office ? "sameOffice" : "otherOffice", first, second);
    }

    private Label? Copied(SliceKind kind, Func<Draft, bool> suits)
    {
        if (random.Free(all, suits) is not { } first) return null;
        (Draft second, string how) = Twice(first, EntryCopy.Of(first.Entry));
        return Label.Of(kind, how, first, second);
    }

    private static bool IsPartlyDated(Draft draft)
        => Days.Any(path => draft.Entry.TryGetSlot(path, out int slot) && draft.Entry[slot] is { Length: < 10 });

    // Never beside the first: two of one name and day beside each other might be twins.
    private (Draft Second, string How) Twice(Draft first, Entry entry)
    {
        List<Draft> book = first.Book.Drafts;
        int next = book.IndexOf(first) + 2;
        if (next < book.Count && random.Chance(75))
        {
            int at = Math.Min(book.Count, next + random.Below(6));
            // Nor between twins.
            while (at < book.Count && book[at - 1].IsTaken && book[at].IsTaken) at++;
            var second = new Draft(entry, first.Book, book[at - 1].Entered) { Subject = first.Subject, Couple = first.Couple };
            book.Insert(at, second);
            return (second, "sameBook");
        }
        int office = (first.Book.Office + 1 + random.Below(district.Place.Communes.Length - 1)) % district.Place.Communes.Length;
        var elsewhere = new Draft(entry, district.Shelf.Of(office, entry.Event, first.Entered), first.Entered) { Subject = first.Subject, Couple = first.Couple };
        Insert(elsewhere);
        return (elsewhere, "otherOffice");
    }

    private static void Insert(Draft draft)
    {
        int at = draft.Book.Drafts.FindIndex(d => d.Entered > draft.Entered);
        draft.Book.Drafts.Insert(at < 0 ? draft.Book.Drafts.Count : at, draft);
    }
}
