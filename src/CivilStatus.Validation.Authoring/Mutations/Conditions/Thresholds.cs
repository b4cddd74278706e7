using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A whole number that is one too small or too great.</summary>
internal sealed class Thresholds : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        ImmutableArray<RuleNode> parts = TreeRewriter.Parts(node);
        for (int i = 0; i < parts.Length; i++)
            if (parts[i] is ConstantNode { Value: int number })
                foreach (int by in new[] { -1, 1 })
                    if (IsPossible(node, number + by))
                        yield return new ConditionChange(string.Create(CultureInfo.InvariantCulture, $"threshold{by:+0;-0}"),
                            TreeRewriter.WithParts(node, parts.SetItem(i, new ConstantNode(number + by))),
                            LocalizedText.Of($"ngưỡng {number} thành {number + by}", $"the threshold {number} becomes {number + by}"));
    }

    // A position or length in a call counts from 1.
    private static bool IsPossible(RuleNode owner, int number) => owner is not CallNode || number >= 1;
}
