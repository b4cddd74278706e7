using System.Collections.Immutable;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>A sheet that is added to a workbook.</summary>
/// <param name="name">The name on its tab; where another sheet has it, a number is added.</param>
/// <param name="widths">The widths of its columns, in characters.</param>
/// <param name="rows">Its rows, read once and from the first on.</param>
public sealed class ResultSheet(string name, ImmutableArray<int> widths, IEnumerable<ResultRow> rows)
{
    internal string Name => name;

    internal ImmutableArray<int> Widths => widths;

    internal IEnumerable<ResultRow> Rows => rows;

    /// <summary>Whether the first row is the head of a list: it stays in sight and has a filter.</summary>
    public bool IsList { get; init; }
}
