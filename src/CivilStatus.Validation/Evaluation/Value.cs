using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation;

/// <summary>
/// What an expression is worth over facts that are not exact: a truth, a range of numbers or days, a text, or a list of codes.
/// A value that depends on a missing fact is unknown.
/// </summary>
internal readonly record struct Value
{
    public bool IsKnown { get; private init; }

    public Truth Truth { get; private init; }

    /// <summary>The least number or first day possible.</summary>
    public int Low { get; private init; }

    /// <summary>The greatest number or last day possible.</summary>
    public int High { get; private init; }

    public string? Text { get; private init; }

    /// <summary>The codes of a list; the default array for any other value.</summary>
    public ImmutableArray<string> Codes { get; private init; }

    public static Value Unknown => default;

    public static Value Of(Truth truth) => new() { IsKnown = true, Truth = truth };

    public static Value Of(bool truth) => Of(Kleene.Of(truth));

    public static Value Of(int low, int high) => new() { IsKnown = true, Low = low, High = high };

    public static Value Of(int number) => Of(number, number);

    public static Value Of(DayRange days) => Of(days.First, days.Last);

    public static Value Of(string text) => new() { IsKnown = true, Text = text };

    public static Value Of(ImmutableArray<string> codes) => new() { IsKnown = true, Codes = codes };

    public bool IsExact => IsKnown && Low == High;
}
