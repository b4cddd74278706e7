using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules;

/// <summary>What a rule runs over: one verdict for each person, for each item of the record's list, or for each field of a kind. Immutable; safe to share between threads.</summary>
/// <param name="Variable">The loop variable: <c>person</c>, <c>item</c>, or <c>date</c>, <c>name</c>, <c>code</c>, <c>text</c>.</param>
/// <param name="Over">Roles, lists or field paths; a single <c>*</c> means all of them.</param>
public sealed record ForEach(string Variable, ImmutableArray<string> Over)
{
    /// <summary>The loop variable that runs over persons.</summary>
    public const string Person = "person";

    /// <summary>The loop variable that runs over the items of a list, such as <c>changes</c>.</summary>
    public const string Item = "item";

    /// <summary>The loop variables there are.</summary>
    public static ImmutableArray<string> Variables { get; } = [Person, Item, "date", "name", "code", "text"];

    /// <summary>Whether it runs over everything there is.</summary>
    public bool OverAll => Over is ["*"];
}
