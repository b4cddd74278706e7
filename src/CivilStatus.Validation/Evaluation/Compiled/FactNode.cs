using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A field node whose place in the <see cref="EntryFrame"/> is known.</summary>
/// <param name="Index">The place of the fact, or of the one that stands in for it.</param>
/// <param name="Written">The place of what the field itself holds.</param>
/// <param name="Field">The field.</param>
/// <param name="FieldType">The type of its value.</param>
internal sealed record FactNode(int Index, int Written, EntryField Field, FactType FieldType) : RuleNode
{
    public override FactType Type => FieldType;
}

/// <summary>A field that the event does not have: nothing is ever stated there.</summary>
/// <param name="FieldType">The type its value would have.</param>
internal sealed record NoFieldNode(FactType FieldType) : RuleNode
{
    public override FactType Type => FieldType;
}
