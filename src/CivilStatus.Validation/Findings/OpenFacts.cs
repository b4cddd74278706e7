using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>The facts that leave a verdict open: missing or not exact, and used by the rule.</summary>
internal static class OpenFacts
{
    /// <summary>Their slots, in the order in which the rule uses them; nothing for a decided verdict.</summary>
    public static IEnumerable<int> Of(Finding finding)
    {
        if (finding.Verdict != Verdict.Undecided) return [];
        RuleInstance instance = finding.Instance;
        IEnumerable<RuleNode> trees = instance.Exceptions.Prepend(instance.Require);
        if (instance.AppliesWhen is not null) trees = trees.Prepend(instance.AppliesWhen);
        if (instance.LawDate is not null) trees = trees.Append(instance.LawDate);
        EvaluationScope scope = finding.Scope(finding.Regime);
        return [.. trees.SelectMany(TreeRewriter.All).OfType<SlotNode>()
            .Where(n => IsOpen(scope.FactOf(n), n.FieldType)).Select(n => scope.SlotOf(n)).Where(s => s >= 0).Distinct()];
    }

    private static bool IsOpen(in Fact fact, FactType type) => !fact.IsStated || type == FactType.Date && !fact.Days.IsExact;
}
