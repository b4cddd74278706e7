using System.Collections.Immutable;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>A row of a sheet of results. Immutable.</summary>
/// <param name="cells">Its cells, from the first column on.</param>
public sealed class ResultRow(params ImmutableArray<ResultCell> cells)
{
    internal ImmutableArray<ResultCell> Cells => cells;

    /// <summary>The cell of the same workbook that the first one leads to; null for none.</summary>
    public MarkedCell? Link { get; init; }

    /// <summary>A row of heads.</summary>
    public static ResultRow Heads(params IEnumerable<string> texts) => new([.. texts.Select(ResultCell.Head)]);
}
