using System.Collections.Immutable;

namespace CivilStatus.Samples.Scores;

/// <summary>What a run should say of a kind of deviation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">The rule that is to find it, or to leave it alone.</param>
/// <param name="Verdicts">The verdicts that count as found; none where it is lawful and must not be called a breach.</param>
internal sealed record Expectation(string Kind, string Rule, params string[] Verdicts)
{
    public static ImmutableArray<Expectation> All { get; } =
    [
        new("exactDuplicate", "SO104", "violated"),
        new("partlyDatedDuplicate", "SO104", "violated", "undecided"),
        new("spelledVariant", "SO104", "violated", "undecided"),
        new("sameNameTwins", "SO104", "undecided", "excepted"),
        new("twins", "SO104"),
        new("secondCopy", "SO104"),
        new("secondCopy", "SO101"),
        new("retransfer", "SO104"),
        new("retransfer", "SO101"),
        new("reRegistration", "SO104"),
        new("repeatedNumber", "SO101", "violated"),
        new("gap", "SO102", "violated"),
        new("struckPage", "SO102"),
        new("fallingDate", "SO103", "violated"),
        new("placeholderRun", "SO105", "violated"),
        new("sharedPersonalId", "SO106", "violated"),
        new("overlappingMarriages", "SO107", "violated", "undecided"),
        new("marriageAfterDivorce", "SO107"),
        new("marriageAfterSpouseDied", "SO107"),
        new("earlyMarriages", "SO107"),
        new("regroupedCadre", "SO107"),
        new("marriageAfterDeath", "SO108", "violated", "undecided"),
        new("bornLongAfterFathersDeath", "SO108", "violated", "undecided"),
        new("posthumousChild", "SO108"),
        new("changeNotCarriedOver", "SO109", "violated"),
        new("changeCarriedOver", "SO109"),
    ];

    public bool IsLawful => Verdicts.Length == 0;
}
