using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A “not” that is left out.</summary>
internal sealed class DroppedNegations : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        if (node is NotNode not)
            yield return new ConditionChange("negation", not.Part, LocalizedText.Of("bỏ phép phủ định", "the negation is dropped"));
    }
}
