using System.Globalization;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>Closes a book: entries in the order of their days, numbers from 1 on, heads written.</summary>
internal static class Numbering
{
    /// <summary>Puts the entries of a book in order; those of one day keep the order in which they came.</summary>
    public static void Sort(Book book)
    {
        Draft[] sorted = [.. book.Drafts.OrderBy(d => d.Entered)];
        book.Drafts.Clear();
        book.Drafts.AddRange(sorted);
    }

    public static void Close(Book book)
    {
        int number = 0;
        foreach (Draft draft in book.Drafts)
        {
            if (!draft.RepeatsNumber || number == 0) number += draft.FollowsGap ? 2 : 1;
            draft.Number = number;
            WriteHead(draft);
        }
    }

    private static void WriteHead(Draft draft)
    {
        (Entry entry, Book book) = (draft.Entry, draft.Book);
        string number = draft.Number.ToString(CultureInfo.InvariantCulture);
        entry["entry.number"] = book.NumbersNameYear ? $"{number}/{book.Year}" : number;
        entry["entry.book"] = book.Title;
        entry["entry.page"] = ((draft.Number + 1) / 2).ToString(CultureInfo.InvariantCulture);
        entry["entry.date"] = book.Written(draft.Entered);
        entry["entry.office"] = book.OfficeName;
        entry["entry.signatory"] = book.Signatory;
        entry["entry.signatoryTitle"] = book.SignatoryTitle;
        entry["entry.officer"] = book.Officer;
    }
}
