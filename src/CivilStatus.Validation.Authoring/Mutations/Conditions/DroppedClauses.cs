using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A part of a conjunction or disjunction that is left out.</summary>
internal sealed class DroppedClauses : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        if (node is not (AndNode or OrNode)) yield break;
        ImmutableArray<RuleNode> parts = TreeRewriter.Parts(node);
        for (int i = 0; i < parts.Length; i++)
        {
            ImmutableArray<RuleNode> rest = parts.RemoveAt(i);
            string clause = ConditionWriter.Write(parts[i]);
            yield return new ConditionChange($"clause[{clause}]", rest.Length == 1 ? rest[0] : TreeRewriter.WithParts(node, rest),
                LocalizedText.Of($"bỏ vế {clause}", $"the clause {clause} is dropped"));
        }
    }
}
