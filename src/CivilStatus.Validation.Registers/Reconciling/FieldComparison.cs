using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Registers.Differences;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>A field as both databases have it. Immutable; safe to share between threads.</summary>
/// <param name="Field">The field, as the population database names it, such as <c>born</c>.</param>
/// <param name="LeftPath">Its path in the entry, such as <c>child.born</c>.</param>
/// <param name="Left">Its text in the entry; null where nothing is written.</param>
/// <param name="Right">Its text in the population database.</param>
/// <param name="Difference">How they differ, the entry being the first; null where they are the same characters.</param>
/// <param name="Names">How two names that are not the same characters compare; null for anything else.</param>
/// <param name="Decides">Whether a contradiction here makes the two differ; places, peoples and spouses are only listed.</param>
public sealed record FieldComparison(string Field, string LeftPath, string? Left, string? Right, DifferenceKind? Difference, NameComparison? Names, bool Decides)
{
    /// <summary>Whether the names are not the same name as far as spelling tells, and may be.</summary>
    internal bool IsSpelledOtherwise => Difference == DifferenceKind.WrittenOtherwise && Names is { Grade: NameGrade.Variant or NameGrade.Doubtful };
}
