namespace CivilStatus.Validation.Orthography.Names;

/// <summary>One difference between two spellings of a name. Immutable; safe to share between threads.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Grade">How far they may be one name if this is all.</param>
/// <param name="Word">The word of the first spelling where it lies, the first being 1; 0 for the spellings as a whole.</param>
/// <param name="From">What the first spelling has there, as written; empty for nothing.</param>
/// <param name="To">What the second spelling has there, as written; empty for nothing.</param>
public sealed record NameDifference(NameDifferenceKind Kind, NameGrade Grade, int Word, string From, string To)
{
    /// <summary>The difference in words for a person, such as “thiếu dấu: Nguyen – Nguyễn”; Vietnamese for <c>vi</c>, else English.</summary>
    public string Explain(string language) => NameWords.Of(this, language);
}
