using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>A register book: one office, one event, one year; the same people sign all year.</summary>
internal sealed class Book
{
    public required int Office { get; init; }

    public required EntryEvent Event { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>The address of the commune as it was written in the year.</summary>
    public required string Address { get; init; }

    public required string Clinic { get; init; }

    public required string Signatory { get; init; }

    public required string SignatoryTitle { get; init; }

    public required string? Officer { get; init; }

    /// <summary>Whether numbers are written <c>12/1999</c>, or <c>12</c>.</summary>
    public required bool NumbersNameYear { get; init; }

    /// <summary>Whether the program that held the book wrote days as <c>1999-11-19</c>.</summary>
    public required bool WritesIso { get; init; }

    /// <summary>The entries, in the order of their numbers once the book is closed.</summary>
    public List<Draft> Drafts { get; } = [];

    public string Written(DateOnly day) => WrittenDays.Of(day, WritesIso);
}
