using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Makes numbers and days of books wrong that are in order.</summary>
internal sealed class BookFaults(District district)
{
    // A birth is registered within seven days: with these and those of a fallen date it is within the shortest deadline still.
    private const int MostDaysBeforeFall = 12, DaysFallen = 9, LeastRun = 10, Attempts = 400;

    private readonly SplitMix64 random = district.Random;
    private readonly Book[] books = [.. district.Shelf.Books.Where(b => b.Event != EntryEvent.Change)];

    public Label? RepeatedNumber() => Neighbours((one, _) => one.Book.Year is >= 1999 and <= 2024, (one, next) =>
    {
        next.RepeatsNumber = true;
        return Label.Of(SliceKind.RepeatedNumber, null, one, next);
    });

    /// <summary>A number that nobody bears.</summary>
    public Label? Gap() => Neighbours((_, _) => true, (one, next) =>
    {
        next.FollowsGap = true;
        return Label.Of(SliceKind.Gap, null, one, next);
    });

    /// <summary>A number is missing because its page was struck out, which the entry before it says.</summary>
    public Label? StruckPage() => Neighbours((_, _) => true, (one, next) =>
    {
        next.FollowsGap = true;
        (one.Entry["entry.struckOut"], one.Entry["entry.note"]) = ("true", "Gạch bỏ trang này và số kế tiếp");
        return Label.Of(SliceKind.StruckPage, null, one, next);
    });

    public Label? FallingDate() => Neighbours(
        (one, next) => next.Entered.DayNumber - one.Entered.DayNumber <= MostDaysBeforeFall && next.Entered.AddDays(DaysFallen) is var day && day.Year == one.Book.Year
            && day <= district.Place.LastDay && one.Entry.Event != EntryEvent.Marriage,
        (one, next) =>
        {
            one.Entered = next.Entered.AddDays(DaysFallen);
            return Label.Of(SliceKind.FallingDate, null, one, next);
        });

    /// <summary>19 November typed for a whole book of births, most often in 1999.</summary>
    public Label? PlaceholderRun()
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Book book = random.Pick(books);
            if (book.Event != EntryEvent.Birth || (book.Year != 1999 && attempt < Attempts / 2) || book.Drafts.Count < LeastRun || book.Drafts.Any(d => d.IsTaken)) continue;
            foreach (Draft draft in book.Drafts) draft.Entered = new DateOnly(book.Year, 11, 19);
            return Label.Of(SliceKind.PlaceholderRun, null, [.. book.Drafts]);
        }
        return null;
    }

    private Label? Neighbours(Func<Draft, Draft, bool> suit, Func<Draft, Draft, Label> make)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Book book = random.Pick(books);
            int at = random.FreeNeighbours(book, suit);
            if (at >= 0) return make(book.Drafts[at], book.Drafts[at + 1]);
        }
        return null;
    }
}
