using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A field that is read into a frame.</summary>
/// <param name="Field">The field.</param>
/// <param name="Kind">Its kind, close at hand.</param>
/// <param name="Index">The place of its fact.</param>
/// <remarks>No struct: lists and queries over one are compiled anew at every start.</remarks>
internal sealed record FrameField(EntryField Field, FieldKind Kind, int Index)
{
    public FrameField(EntryField field, int index)
        : this(field, field.Kind, index)
    {
    }
}
