using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Registers.Tests;

/// <summary>What was found, in words that can be compared.</summary>
internal sealed record Found(string Rule, string? Role, string First, string? Other, Verdict Verdict, Effect Effect, string Message)
{
    public static Found Of(SetFinding finding) => Of(finding.Finding, finding.Members[0].Id!, finding.Other is null ? string.Join(' ', finding.Members.Skip(1).Select(m => m.Id)) : finding.Members[1].Id!);

    public static Found Of(Finding finding, string first, string? other) => new(finding.Rule.Id, finding.Role, first, other, finding.Verdict, finding.Effect, finding.Message("en"));
}
