using CivilStatus.Validation.Testing.CountrySlices.Books;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Finds entries that a deviation may be about.</summary>
internal static class Choice
{
    private const int Attempts = 4000;

    /// <summary>An entry that no deviation is about yet; null where none was found.</summary>
    public static Draft? Free(this SplitMix64 random, IReadOnlyList<Draft> drafts, Func<Draft, bool> suits)
    {
        for (int attempt = 0; attempt < Attempts && drafts.Count > 0; attempt++)
        {
            Draft draft = random.Pick(drafts);
            if (!draft.IsTaken && draft.Subject?.IsTaken != true && suits(draft)) return draft;
        }
        return null;
    }

    /// <summary>Neighbours in a book that no deviation is about yet: the first of them by its index; −1 where none was found.</summary>
    public static int FreeNeighbours(this SplitMix64 random, Book book, Func<Draft, Draft, bool> suit)
    {
        if (book.Drafts.Count < 2) return -1;
        int at = random.Below(book.Drafts.Count - 1);
        (Draft one, Draft next) = (book.Drafts[at], book.Drafts[at + 1]);
        return !one.IsTaken && !next.IsTaken && suit(one, next) ? at : -1;
    }
}
