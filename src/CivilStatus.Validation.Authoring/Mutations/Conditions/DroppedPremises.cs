using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>An “if” that is left out, so that the “then” must always hold.</summary>
internal sealed class DroppedPremises : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        if (node is ImpliesNode implies)
            yield return new ConditionChange($"premise[{ConditionWriter.Write(implies.Premise)}]", implies.Conclusion,
                LocalizedText.Of("bỏ vế “nếu”", "the premise is dropped"));
    }
}
