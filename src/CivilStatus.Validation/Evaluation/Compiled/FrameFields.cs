using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The fields that are read into a frame, by how their texts are read.</summary>
/// <param name="Dates">Dates.</param>
/// <param name="Names">Names of people.</param>
/// <param name="Words">Texts and codes.</param>
/// <param name="Others">Numbers and flags.</param>
internal sealed record FrameFields(FrameField[] Dates, FrameField[] Names, FrameField[] Words, FrameField[] Others)
{
    public static FrameFields Of(FrameField[] fields) => new(
        [.. fields.Where(f => f.Field.Kind == FieldKind.Date)],
        [.. fields.Where(f => f.Field.Kind == FieldKind.Name)],
        [.. fields.Where(f => f.Field.Kind is FieldKind.Text or FieldKind.Code)],
        [.. fields.Where(f => f.Field.Kind is FieldKind.Number or FieldKind.Flag)]);
}
