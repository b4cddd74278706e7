using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>The days that a reader would not wonder about: events a little before the as-of date, people in the middle of life.</summary>
internal static class OrdinaryDays
{
    private const int YearsAgo = 2, YearsOfAge = 30;

    /// <summary>For each unknown of a question what it would be if nothing spoke against it.</summary>
    public static int[] Of(SearchSpace space)
    {
        var ordinary = new int[space.Unknowns];
        ordinary[SearchModel.AsOf] = space.Question.AsOf;
        foreach ((int day, int unknown) in space.ConstantDays) ordinary[unknown] = day;
        foreach (SearchField field in space.Fields) ordinary[field.Day] = ordinary[field.FirstDay] = Of(field, space);
        return ordinary;
    }

    public static bool IsBirth(SearchField field) => field.Path.EndsWith(".born", StringComparison.Ordinal);

    private static int Of(SearchField field, SearchSpace space)
    {
        if (field.Kind == FieldKind.Number) return 1;
        int year = DateOnly.FromDayNumber(space.Question.AsOf).Year - YearsAgo;
        bool newborn = space.Layout.Event == EntryEvent.Birth && field.Path == "child.born";
        return new DateOnly(IsBirth(field) && !newborn ? year - YearsOfAge : year, 6, 1).DayNumber;
    }
}
