namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>What a number or a date of a condition is made of, once the contents of the fields are chosen.</summary>
internal abstract record NumberTerm
{
    /// <summary>A known number.</summary>
    public sealed record Known(int Value) : NumberTerm;

    /// <summary>One of the unknowns: the days of a date, or the number in a field.</summary>
    public sealed record Unknown(int Index) : NumberTerm;

    /// <summary>Completed years from one day to another.</summary>
    public sealed record Age(Dates.AgeCounting Counting, int From, int To) : NumberTerm;

    /// <summary>Days from one day to another.</summary>
    public sealed record Days(int From, int To) : NumberTerm;

    /// <summary>The year of a day, divided by <paramref name="Unit"/> and rounded down.</summary>
    public sealed record YearOf(int Day, int Unit) : NumberTerm;

    /// <summary>The last two digits of the year of a day.</summary>
    public sealed record YearOfCentury(int Day) : NumberTerm;

    /// <summary>Nothing is known of it.</summary>
    public sealed record Free : NumberTerm;

    /// <summary>It depends on a missing fact.</summary>
    public sealed record Missing : NumberTerm;

    /// <summary>It depends on a field whose contents are not chosen yet.</summary>
    public sealed record Open(int Field) : NumberTerm;
}
