namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>A finding with an effect, in the words of canonical results: <c>violated</c>, <c>note</c>.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Role">The role or field it is about; null for a rule that runs over none, or where an answer does not say.</param>
/// <param name="Verdict">The verdict; null where an answer does not say.</param>
/// <param name="Effect">The effect; null where an answer does not say.</param>
/// <param name="Exception">The id of the exception that permits a breach; else null.</param>
public sealed record ExpectedFinding(string Rule, string? Role, string? Verdict, string? Effect, string? Exception);
