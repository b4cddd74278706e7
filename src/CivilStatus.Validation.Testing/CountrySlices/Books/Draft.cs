using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>An entry on its way into a book: number, day and office are written last.</summary>
internal sealed class Draft(Entry entry, Book book, DateOnly entered)
{
    public Entry Entry { get; } = entry;

    public Book Book { get; } = book;

    public DateOnly Entered { get; set; } = entered;

    /// <summary>The child, the deceased or the person who changes; null for a marriage.</summary>
    public Person? Subject { get; init; }

    /// <summary>The parents or spouses.</summary>
    public Couple? Couple { get; init; }

    /// <summary>The entry that it changes, or registers again.</summary>
    public Draft? RefersTo { get; init; }

    public int Number { get; set; }

    /// <summary>Whether some deviation is about it: one is enough.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Bears the number of the entry before it.</summary>
    public bool RepeatsNumber { get; set; }

    /// <summary>The number before its own is nobody's.</summary>
    public bool FollowsGap { get; set; }

    public string Id { get; set; } = "";
}
