using System.Globalization;
using CivilStatus.Samples;
using CivilStatus.Samples.Names;
using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Data;

/// <summary>The part that every entry has: number, book, page, day, office, who signed.</summary>
internal sealed class EntryHeads(SplitMix64 random)
{
    public void Fill(Entry entry, DateOnly entered, string office)
    {
        entry["entry.number"] = string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 400)}/{entered.Year}");
        entry["entry.book"] = string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 4):00}/{entered.Year}");
        entry["entry.page"] = random.Between(1, 200).ToString(CultureInfo.InvariantCulture);
        entry["entry.date"] = Written(entered);
        entry["entry.office"] = office;
        entry["entry.signatory"] = Name();
        entry["entry.signatoryTitle"] = entered.Year < 1976 ? "Ủy viên thư ký" : random.Chance(60) ? "Phó Chủ tịch" : "Chủ tịch";
        if (entered.Year >= 2010) entry["entry.officer"] = Name();
        entry["entry.pageImage"] = "attached";
    }

    public static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private string Name() => FullNames.Of(Peoples.Kinh, random.Chance(70), Peoples.Kinh.Clan(random), random);
}
