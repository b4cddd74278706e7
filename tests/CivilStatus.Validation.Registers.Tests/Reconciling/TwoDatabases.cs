using System.Globalization;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Tests.Reconciling;

/// <summary>Two small databases about few people, in which names, births and numbers come again, are missing, or are written otherwise.</summary>
internal static class TwoDatabases
{
    private static readonly string?[] Names = ["Vũ Thị An", "VŨ THỊ AN", "Vu Thi An", "Vũ Thị Ân", "Lê Văn Hòa", "Lê Văn Hoà", null], Parents = ["Trần Thị Mai", "Trần Thị Hoa", "tran thi mai", null],
        Dates = ["19/11/1999", "20/11/1999", "11/1999", "1999", "19-11-1999", null, "31/02/1999"], Sexes = ["male", "female", null],
        PersonalIds = ["031099000001", "031 099 000 001", "031099000002", null, null, null], Places = ["xã An Nhuệ", "xã An Nhuệ, huyện Thổ Hà", null];

    public static (List<Entry> Entries, List<Entry> Persons) Of(int seed)
    {
        var random = new Random(seed);
        return ([.. Enumerable.Range(0, random.Next(1, 14)).Select(i => Make(random, i))], [.. Enumerable.Range(0, random.Next(1, 14)).Select(i => Person(random))]);
    }

    private static Entry Make(Random random, int number)
    {
        var entry = new Entry(One(random, EntryEvent.Birth, EntryEvent.Birth, EntryEvent.Marriage, EntryEvent.Death, EntryEvent.Adoption))
        {
            ["id"] = number.ToString(CultureInfo.InvariantCulture), ["entry.number"] = One(random, "1", "2", null), ["entry.date"] = One(random, "25/11/1999", "1999", null),
        };
        foreach (string role in PersonOfEntry.RolesOf(entry).ToArray())
        {
            entry[role + ".name"] = One(random, role is "mother" or "father" ? Parents : Names);
            entry[role + ".born"] = One(random, Dates);
            entry[role + ".sex"] = One(random, Sexes);
            entry[role + ".personalId"] = One(random, PersonalIds);
        }
        if (entry.Event == EntryEvent.Death) entry["deathDate"] = One(random, Dates);
        if (entry.Event == EntryEvent.Birth) entry["birthPlace"] = One(random, Places);
        return entry;
    }

    private static Entry Person(Random random) => new(EntryLayout.Person)
    {
        ["personalId"] = One(random, PersonalIds), ["name"] = One(random, Names), ["born"] = One(random, Dates), ["sex"] = One(random, Sexes), ["mother"] = One(random, Parents),
        ["father"] = One(random, Parents), ["died"] = One(random, Dates), ["birthPlace"] = One(random, Places),
    };

    private static T One<T>(Random random, params T[] of) => of[random.Next(of.Length)];
}
