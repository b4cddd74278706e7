using System.Text.RegularExpressions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>A rule over several roles is asked of each by a question of its own.</summary>
internal static partial class RoleOf
{
    /// <summary>Whether a finding answers a question.</summary>
    public static bool Answers(Finding finding, Question question) => question.Asked.Role is null
        ? finding.Role is null
        : finding.Role is { } role && (role == question.Asked.Role || Index().Replace(role, "[]") == question.Asked.Role);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
