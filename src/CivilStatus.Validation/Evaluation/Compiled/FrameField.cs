using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A field that is read into a frame.</summary>
/// <param name="Field">The field.</param>
/// <param name="Index">The place of its fact.</param>
/// <remarks>No struct: lists and queries over one are compiled anew at every start.</remarks>
internal sealed record FrameField(EntryField Field, int Index)
{
    /// <summary>Whether it holds a code, close at hand.</summary>
    public bool IsCode { get; } = Field.Kind == FieldKind.Code;
}
