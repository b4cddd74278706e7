using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;
using CivilStatus.Validation.Testing.Dates;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Gives a child that was born a twin, or two.</summary>
internal sealed class Multiples(District district)
{
    // Given names that differ in marks alone, as parents of twins like them; each suits a boy and a girl.
    private static readonly (string One, string Other)[] Alike = [("An", "Ân"), ("Hà", "Hạ"), ("Tú", "Tu"), ("Thùy", "Thúy"), ("Lan", "Lân"), ("Thảo", "Thao"), ("Hương", "Hường"), ("Minh", "Mính")];

    private readonly SplitMix64 random = district.Random;

    public Label? Twins()
    {
        string how = random.Below(10) switch { < 4 => "otherName", < 6 => "alikeName", 6 => "twoDays", 7 => "late", 8 => "otherSex", _ => "triplets" };
        if (random.Free(district.Births, d => Suits(d, how)) is not { } first) return null;
        if (how == "alikeName") return Named(first);
        List<Draft> born = [first];
        for (int i = 0; i < (how == "triplets" ? 2 : 1); i++) born.Add(Sibling(first, how));
        return Labelled(SliceKind.Twins, how, born);
    }

    /// <summary>The same name typed for both: which of the two is right, the books alone can tell.</summary>
    public Label? SameName()
    {
        if (random.Free(district.Births, d => Suits(d, "")) is not { } first) return null;
        bool isStated = random.Chance(50);
        Draft second = Written(first, new Person(first.Subject!.Name, first.Subject.Clan, first.Subject.IsMale, first.Subject.Born, first.Subject.People, first.Subject.Home), first.Entered);
        if (isStated) first.Entry["multipleBirth"] = second.Entry["multipleBirth"] = "2";
        return Label.Of(SliceKind.SameNameTwins, isStated ? "stated" : "notStated", first, second);
    }

    private bool Suits(Draft draft, string how) => draft.Entry["child.born"]!.Length == 10 && draft.Entry["mother.name"] is not null && draft.Subject!.Died is null && draft.Subject.Marriage is null
        && draft.Entered.DayNumber - draft.Subject.Born.DayNumber <= 7 && draft.Entered.AddDays(1).Year == draft.Entered.Year
        && (how != "alikeName" || draft.Subject.People == Peoples.Kinh) && (how != "late" || draft.Entered < district.Place.LastDay.AddDays(-1000));

    private Label Named(Draft first)
    {
        (string one, string other) = random.Pick(Alike);
        Person child = first.Subject!;
        string before = child.Name[..(child.Name.LastIndexOf(' ') + 1)];
        first.Entry["child.name"] = child.Name = before + one;
        return Labelled(SliceKind.Twins, "alikeName", [first, Written(first, new Person(before + other, child.Clan, child.IsMale, child.Born, child.People, child.Home), first.Entered)]);
    }

    private Draft Sibling(Draft first, string how)
    {
        Person child = first.Subject!;
        DateOnly born = how == "twoDays" ? child.Born.AddDays(1) : child.Born;
        DateOnly entered = how == "late" ? first.Entered.AddDays(random.Between(200, 900)) : how == "twoDays" ? first.Entered.AddDays(1) : first.Entered;
        Person sibling = district.Child(first.Couple!, born, how == "otherSex" ? !child.IsMale : child.IsMale);
        return Written(first, sibling, entered);
    }

    // Registered right after the first, unless later.
    private Draft Written(Draft first, Person sibling, DateOnly entered)
    {
        Entry entry = EntryCopy.Of(first.Entry);
        Book book = district.Shelf.Of(first.Book.Office, EntryEvent.Birth, entered);
        entry["child.name"] = sibling.Name;
        entry["child.sex"] = sibling.IsMale ? "male" : "female";
        entry["child.born"] = book.Written(sibling.Born);
        if (entry["child.bornInWords"] is not null) entry["child.bornInWords"] = DateInWords.Of(sibling.Born, random);
        entry["child.personalId"] = book.Year >= 2016 ? district.Pen.Numbers.Of(sibling) : null;
        if (entered.DayNumber - sibling.Born.DayNumber > 7) entry["entry.kind"] = entered >= new DateOnly(1998, 10, 25) && entered.Year < 2016 ? "late" : null;
        var draft = new Draft(entry, book, entered) { Subject = sibling, Couple = first.Couple };
        int after = book == first.Book ? book.Drafts.IndexOf(first) + 1 : book.Drafts.Count;
        while (entered == first.Entered && after < book.Drafts.Count && book.Drafts[after].IsTaken && book.Drafts[after].Couple == first.Couple) after++;
        book.Drafts.Insert(after, draft);
        return draft;
    }

    private Label Labelled(SliceKind kind, string how, List<Draft> born)
    {
        if (random.Chance(50)) foreach (Draft draft in born) draft.Entry["multipleBirth"] = born.Count == 2 ? "2" : "3";
        return Label.Of(kind, how, [.. born]);
    }
}
