using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A rule that forgets when it applies.</summary>
internal sealed class DroppedApplicability : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule)
    {
        if (rule.AppliesWhen is { } condition)
            yield return new RuleChange("appliesWhen/dropped", "$.appliesWhen",
                LocalizedText.Of($"bỏ điều kiện áp dụng {condition.Text}", $"the condition {condition.Text} under which it applies is dropped"),
                rule with { AppliesWhen = null });
    }
}
