using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>The words that catalogue files use for closed lists.</summary>
internal static class Words
{
    public static IReadOnlyList<(string, Verification)> Verifications { get; } =
        [("text", Verification.Text), ("secondary", Verification.Secondary), ("unverified", Verification.Unverified), ("notLaw", Verification.NotLaw)];

    public static IReadOnlyList<(string Word, RuleKind Kind)> Kinds { get; } =
    [
        ("impossible", RuleKind.Impossible), ("unlawful", RuleKind.Unlawful), ("implausible", RuleKind.Implausible),
        ("incomplete", RuleKind.Incomplete), ("malformed", RuleKind.Malformed), ("informative", RuleKind.Informative),
    ];

    public static IReadOnlyList<(string, Effect)> Effects { get; } =
        [("none", Effect.None), ("note", Effect.Note), ("review", Effect.Review), ("reject", Effect.Reject)];

    public static IReadOnlyList<(string, RuleStatus)> Statuses { get; } =
        [("draft", RuleStatus.Draft), ("preview", RuleStatus.Preview), ("inForce", RuleStatus.InForce), ("retired", RuleStatus.Retired)];

    public static IReadOnlyList<(string, ParameterUnit)> Units { get; } =
    [
        ("completedYears", ParameterUnit.CompletedYears), ("days", ParameterUnit.Days), ("codes", ParameterUnit.Codes), ("truth", ParameterUnit.Truth),
    ];

    public static IReadOnlyList<(string, SetKind)> SetKinds { get; } =
    [
        ("pair", SetKind.Pair), ("next", SetKind.Next), ("group", SetKind.Group), ("persons", SetKind.Persons),
    ];

    public static IReadOnlyList<(string, EntryEvent)> Events { get; } = [.. EntryEvents.All.Select(e => (e.Name, e.Event))];

    public static IReadOnlyList<(string, Verdict)> Verdicts { get; } =
    [
        ("notApplicable", Verdict.NotApplicable), ("satisfied", Verdict.Satisfied), ("excepted", Verdict.Excepted),
        ("violated", Verdict.Violated), ("undecided", Verdict.Undecided),
    ];

}
