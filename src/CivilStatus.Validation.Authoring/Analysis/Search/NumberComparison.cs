using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Turns comparisons of numbers and dates into relations between the unknowns.</summary>
internal static class NumberComparison
{
    /// <summary>The unknown that is always 0: constants are counted from it.</summary>
    public const int Zero = 0;

    private const int LastYear = 9999;

    /// <summary>The formula that says the same; null where relations of two unknowns cannot say it.</summary>
    public static Formula? Of(Comparison comparison, NumberTerm left, NumberTerm right) => comparison switch
    {
        Comparison.Equal => Both(AtLeast(left, right), AtLeast(right, left)),
        Comparison.NotEqual => Not(Of(Comparison.Equal, left, right)),
        Comparison.GreaterOrEqual => AtLeast(left, right),
        Comparison.LessOrEqual => AtLeast(right, left),
        Comparison.Less => Not(AtLeast(left, right)),
        _ => Not(AtLeast(right, left)),
    };

    private static Formula? AtLeast(NumberTerm left, NumberTerm right) => (left, right) switch
    {
        (NumberTerm.Known l, NumberTerm.Known r) => Formula.Of(l.Value >= r.Value),
        (_, NumberTerm.Known r) => AtLeast(left, r.Value),
        (NumberTerm.Known l, _) => AtMost(right, l.Value),
        (NumberTerm.Unknown l, NumberTerm.Unknown r) => l.Index == r.Index ? Formula.True : Formula.Of(DayAtom.AtMost(r.Index, l.Index, 0)),
        (NumberTerm.YearOf l, NumberTerm.YearOf r) when l.Unit == r.Unit =>
            l.Day == r.Day ? Formula.True : Formula.Of((new DayAtom(new YearsInOrder(l.Unit), r.Day, l.Day), true)),
        _ when left == right && left is not NumberTerm.Free => Formula.True,
        _ => null,
    };

    private static Formula? AtLeast(NumberTerm term, int number) => term switch
    {
        NumberTerm.Unknown unknown => Formula.Of(DayAtom.AtMost(Zero, unknown.Index, -number)),
        NumberTerm.Age age => age.From == age.To
            ? Formula.Of(number <= 0)
            : Math.Abs((long)number) > LastYear
            ? Formula.Of(number < 0)
            : Formula.Of((new DayAtom(new OfAge(age.Counting, number), age.From, age.To), true)),
        NumberTerm.Days days => days.From == days.To
            ? Formula.Of(number <= 0)
            : Math.Abs((long)number) > DayRange.Latest
            ? Formula.Of(number < 0)
            : Formula.Of(DayAtom.AtMost(days.From, days.To, -number)),
        NumberTerm.YearOf year => FromYear(year.Day, (long)number * year.Unit),
        NumberTerm.YearOfCentury year => EachCentury(year.Day, Math.Max(0, number), 99),
        _ => null,
    };

    private static Formula? AtMost(NumberTerm term, int number) => term is NumberTerm.YearOfCentury year
        ? EachCentury(year.Day, 0, Math.Min(99, number))
        : number == int.MaxValue ? Formula.True : Not(AtLeast(term, number + 1));

    private static Formula EachCentury(int day, int first, int last)
    {
        if (first > last) return Formula.False;
        if (first == 0 && last == 99) return Formula.True;
        return Formula.Or([.. Enumerable.Range(0, 100).Select(c => Formula.And(FromYear(day, 100 * c + first), Formula.Not(FromYear(day, 100 * c + last + 1))))]);
    }

    private static Formula FromYear(int day, long year)
        => year <= 1 ? Formula.True
         : year > LastYear ? Formula.False
         : Formula.Of(DayAtom.AtMost(Zero, day, -new DateOnly((int)year, 1, 1).DayNumber));

    private static Formula? Both(Formula? left, Formula? right) => left is null || right is null ? null : Formula.And(left, right);

    private static Formula? Not(Formula? formula) => formula is null ? null : Formula.Not(formula);
}
