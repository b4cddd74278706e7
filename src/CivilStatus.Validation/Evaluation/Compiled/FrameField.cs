using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A field that is read into a frame.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">Its kind, close at hand.</param>
/// <param name="Index">The place of its fact.</param>
/// <param name="IsTextAsked">Whether rules ask more of its text than whether there is one.</param>
/// <remarks>No struct: lists and queries over one are compiled anew at every start.</remarks>
internal sealed record FrameField(EntryField Field, FieldKind Kind, int Index, bool IsTextAsked)
{
    public FrameField(EntryField field, int index, bool isTextAsked = true)
        : this(field, field.Kind, index, isTextAsked)
    {
    }
}
