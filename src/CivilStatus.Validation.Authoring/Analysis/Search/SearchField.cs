using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>A field that a question depends on.</summary>
/// <param name="Index">Its index among the fields of the question.</param>
/// <param name="Slot">Its slot in an entry with one item in its list.</param>
/// <param name="Path">Its path.</param>
/// <param name="Kind">What its text stands for.</param>
internal sealed record SearchField(int Index, int Slot, string Path, FieldKind Kind)
{
    /// <summary>The kinds of contents it may have, what is smallest and most ordinary first; worked out as they are tried.</summary>
    public IEnumerable<FieldOption> Options { get; init; } = [];

    /// <summary>The unknown that stands for its day, or its number.</summary>
    public int Day => 2 + 2 * Index;

    /// <summary>The unknown that stands for the first day its text allows.</summary>
    public int FirstDay => 3 + 2 * Index;
}
