using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>
/// What the analysis knows of the listed functions. Of a function that stands in none of these lists it assumes nothing
/// where days take part, and runs it where only known texts do.
/// </summary>
internal static class FieldFunctions
{
    /// <summary>They look at what is written in one field and tell no two texts apart that are read alike.</summary>
    public static ImmutableArray<string> AboutField { get; } =
        ["IsPresent", "IsPlaceholder", "IsReadable", "IsReal", "StatesDay", "StatesMonth", "IsKnownCode"];

    /// <summary>They give a number that depends on nothing but days.</summary>
    public static ImmutableArray<string> OfDays { get; } = ["Age", "Days", "Year", "Century", "YearOfCentury"];

    /// <summary>They are true or false of any text that is present.</summary>
    public static ImmutableArray<string> AlwaysDecided { get; } =
        ["InTable", "Mentions", "HasOnlyLetters", "IsDamaged", "IsDigits", "HasYearInNumber"];

    public const string FirstDayWritten = "FirstDayWritten", AreDistinct = "AreDistinct";

    public static bool Is(this RuleNode node, ImmutableArray<string> functions) => node is CallNode call && functions.Contains(call.Function.Name);
}
