using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules;

/// <summary>A function that conditions may call. All of them are listed in <see cref="RuleFunctions"/>. Immutable; safe to share between threads.</summary>
/// <param name="Name">Its name in conditions and bundles.</param>
/// <param name="Result">The type of its value.</param>
/// <param name="Arguments">What it takes.</param>
/// <param name="Meaning">One English sentence for authors.</param>
public sealed record RuleFunction(string Name, FactType Result, ImmutableArray<ArgumentKind> Arguments, string Meaning)
{
    /// <summary>How a call is written, such as <c>Age(date, date)</c>.</summary>
    public string Signature => $"{Name}({string.Join(", ", Arguments.Select(Describe))})";

    /// <summary>The signature.</summary>
    public override string ToString() => Signature;

    private static string Describe(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Number => "number",
        ArgumentKind.Date => "date",
        ArgumentKind.Text => "text",
        ArgumentKind.AnyField => "field",
        ArgumentKind.DateField => "date field",
        ArgumentKind.NumberConstant => "whole number",
        ArgumentKind.Table => "\"table\"",
        ArgumentKind.Column => "\"column\"",
        _ => "text, …",
    };
}
