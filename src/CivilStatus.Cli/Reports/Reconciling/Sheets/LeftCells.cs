using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The cells of the workbook that is written back with marks.</summary>
/// <param name="file">The workbook; null where the entries came from several files, and none is written back.</param>
internal sealed class LeftCells(string? file)
{
    /// <summary>The cell that a field was read from, such as <c>AL2</c>; null where it was read from none.</summary>
    public static string? NameOf(Entry entry, string path) => entry.TryGetSlot(path, out int slot) ? entry.Origin.CellOf(slot) : null;

    /// <summary>The cell of a field, or the first of its row; null where the entry stands in no sheet of the workbook.</summary>
    public MarkedCell? Of(ReconciledLeft left, string path)
        => PlaceOf(left.Source) is not { } row ? null : NameOf(left.Entry, path) is { } cell ? row.Cell(cell) : row.FirstCell;

    /// <summary>The row of a record; null where it stands in no sheet of the workbook.</summary>
    public RowPlace? PlaceOf(string source) => file is null ? null : RowPlace.Of(source, file);
}
