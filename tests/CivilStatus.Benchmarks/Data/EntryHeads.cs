using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Benchmarks.Data;

/// <summary>The part that every entry has: number, book, page, day, office, who signed.</summary>
internal sealed class EntryHeads(SplitMix64 random)
{
    public void Fill(Entry entry, Book book, DateOnly entered)
    {
        entry["entry.number"] = string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 400)}/{entered.Year}");
        entry["entry.book"] = book.Number;
        entry["entry.page"] = random.Between(1, 200).ToString(CultureInfo.InvariantCulture);
        entry["entry.date"] = Written(entered);
        entry["entry.office"] = book.Commune.OfficeOn(entered);
        entry["entry.signatory"] = book.Signatory;
        entry["entry.signatoryTitle"] = book.SignatoryTitle;
        entry["entry.officer"] = book.Officer;
        entry["entry.pageImage"] = "attached";
    }

    public static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
