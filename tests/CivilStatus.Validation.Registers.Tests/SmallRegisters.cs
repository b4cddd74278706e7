using System.Globalization;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Tests;

/// <summary>Small registers in which much is the same: offices, books, numbers, days and people come again and again, or are missing.</summary>
internal static class SmallRegisters
{
    private static readonly string?[] Offices = ["UBND xã An Nhuệ", "ubnd  xã An Nhuệ", "UBND phường Thổ Hà", null], Books = ["01", "02", null],
        Dates = ["19/11/1999", "20/11/1999", "11/1999", "1999", "19-11-1999", null, "31/02/1999"], Names = ["Vũ Thị An", "VŨ THỊ AN", "Vũ Thị Ân", "Lê Văn Bình", null],
        PersonalIds = ["031099000001", "031 099 000 001", "031099000002", null, null, null];

    private static readonly string?[] Numbers = ["1", "2/1999", "3", "03", "4", "số 5", null];

    public static List<Entry> Of(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(2, 24)).Select(i => Make(random, i))];
    }

    private static Entry Make(Random random, int number)
    {
        var entry = new Entry(One(EntryEvent.Birth, EntryEvent.Birth, EntryEvent.Birth, EntryEvent.Marriage, EntryEvent.Death, EntryEvent.Adoption))
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"e{number}"), ["entry.office"] = One(Offices), ["entry.book"] = One(Books), ["entry.number"] = One(Numbers), ["entry.date"] = One(Dates),
        };
        foreach (string role in PersonOfEntry.RolesOf(entry).ToArray()) Fill(role);
        if (entry.Event == EntryEvent.Marriage) entry["marriageDate"] = One(Dates);
        if (entry.Event == EntryEvent.Death) entry["deathDate"] = One(Dates);
        if (entry.Event == EntryEvent.Adoption)
            for (int item = 0; item < random.Next(3); item++) Fill($"adopters[{entry.AddItem()}]");
        return entry;

        void Fill(string role)
        {
            entry[role + ".name"] = One(Names);
            entry[role + ".born"] = One(Dates);
            entry[role + ".personalId"] = One(PersonalIds);
        }

        T One<T>(params T[] of) => of[random.Next(of.Length)];
    }
}
