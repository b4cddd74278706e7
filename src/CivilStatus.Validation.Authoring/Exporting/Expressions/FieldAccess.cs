using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>A field of the input of a workflow.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Written">The expression that gives what is written in it, null where nothing is.</param>
/// <param name="Value">The expression that gives what it states: null for a stand-in for nothing, too.</param>
internal sealed record FieldAccess(EntryField Field, string Written, string Value)
{
    /// <summary>Whether the input holds a text; a day, a number or a flag otherwise.</summary>
    public bool IsText => Field.Kind is FieldKind.Text or FieldKind.Name or FieldKind.Code;
}
