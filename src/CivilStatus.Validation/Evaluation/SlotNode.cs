using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>A field node whose path has been looked up in the layout of one event.</summary>
/// <param name="Slot">The slot in the record or, with <paramref name="InItem"/>, in the item of its list; −1 where the event has no such field.</param>
/// <param name="InItem">Whether the slot is counted within the item that the rule runs over.</param>
/// <param name="FieldType">The type of the field's value.</param>
internal sealed record SlotNode(int Slot, bool InItem, FactType FieldType) : RuleNode
{
    public override FactType Type => FieldType;
}

/// <summary>The as-of date.</summary>
internal sealed record AsOfNode : RuleNode
{
    public override FactType Type => FactType.Date;
}
