using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Records a change of a birth by the commune; the birth says so, or does not.</summary>
internal sealed class Changes(District district)
{
    // From this day on communes have made the changes of those under 14.
    private static readonly DateOnly ByCommunes = new(2006, 4, 1);

    private readonly SplitMix64 random = district.Random;

    public Label? Make(bool isCarriedOver)
    {
        DateOnly day = default;
        Draft? birth = random.Free(district.Births, d =>
        {
            day = d.Entered.AddDays(random.Between(60, 3000));
            return day >= ByCommunes && day <= district.Place.LastDay && d.Subject!.AgeOn(day) is >= 1 and < 13 && d.Subject.LivedOn(day) && d.Entry["mother.name"] is not null
                && d.Entry["child.born"]!.Length == 10;
        });
        if (birth is null) return null;
        (string path, string field, string kind) = random.One(("child.name", "họ, chữ đệm, tên", "change"), ("mother.name", "họ tên mẹ", "correction"), ("birthPlace", "nơi sinh", "correction"));
        string from = birth.Entry[path]!, to = path == "birthPlace" ? "Bệnh viện " + birth.Book.Address : Renamed(from);
        Draft change = Written(birth, day, kind, field, from, to);
        if (isCarriedOver) birth.Entry[path] = to;
        return Label.Of(isCarriedOver ? SliceKind.ChangeCarriedOver : SliceKind.ChangeNotCarriedOver, path, birth, change);
    }

    private Draft Written(Draft birth, DateOnly day, string kind, string field, string from, string to)
    {
        Book book = district.Shelf.Of(birth.Book.Office, EntryEvent.Change, day);
        var entry = new Entry(EntryEvent.Change);
        entry["subject.name"] = birth.Entry["child.name"];
        entry["subject.sex"] = birth.Entry["child.sex"];
        entry["subject.born"] = book.Written(birth.Subject!.Born);
        if (day.Year >= 2017) entry["subject.personalId"] = birth.Entry["child.personalId"];
        entry["changes[0].kind"] = kind;
        entry["changes[0].field"] = field;
        entry["changes[0].from"] = from;
        entry["changes[0].to"] = to;
        entry["target.event"] = "birth";
        entry["declarant.name"] = birth.Couple!.Wife.Name;
        entry["declarant.relation"] = "Mẹ đẻ";
        var draft = new Draft(entry, book, day) { Subject = birth.Subject, RefersTo = birth };
        book.Drafts.Add(draft);
        return draft;
    }

    // Another given name, not one that looks like a spelling of the first.
    private string Renamed(string name)
    {
        int blank = name.LastIndexOf(' ');
        string last = name[(blank + 1)..];
        return name[..(blank + 1)] + random.Pick(new[] { "Phương", "Khánh", "Giang", "Châu" }.Where(n => n != last).ToArray());
    }
}
