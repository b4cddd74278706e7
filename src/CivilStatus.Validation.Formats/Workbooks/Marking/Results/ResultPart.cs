using System.Collections.Immutable;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>Writes a sheet of results as a part of a workbook.</summary>
internal static class ResultPart
{
    // A sheet can have 66,530 links; the lines behind name their cell all the same.
    private const int MostLinks = 65_000;

    /// <summary>Writes the sheet.</summary>
    /// <param name="to">The part.</param>
    /// <param name="names">The edition of the standard.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="others">The sheets that links can lead to.</param>
    /// <returns>The range of its filter; null where it has none.</returns>
    public static CellRange? Write(Stream to, BookNamespaces names, MarkedStyles styles, ResultSheet sheet, IReadOnlySet<string> others)
    {
        using var writer = new ResultSheetWriter(to, names, styles, sheet.IsList, sheet.Widths);
        var links = new List<(int Row, MarkedCell Cell)>();
        foreach (ResultRow row in sheet.Rows)
        {
            MarkedCell? link = row.Link is { } cell && links.Count < MostLinks && others.Contains(cell.Sheet) ? cell : null;
            writer.StartRow(row.Cells);
            for (int i = 0; i < row.Cells.Length; i++) writer.Cell(row.Cells[i], i == 0 && link is not null ? ResultStyle.Link : row.Cells[i].Style);
            if (link is { } linked) links.Add((writer.Row, linked));
        }
        writer.EndRows();
        CellRange? filter = sheet.IsList ? new CellRange(0, 1, sheet.Widths.Length - 1, writer.Row) : null;
        if (filter is { } range) writer.Filter(range);
        if (links.Count > 0) Link(writer, links);
        writer.End();
        return filter;
    }

    private static void Link(ResultSheetWriter writer, List<(int Row, MarkedCell Cell)> links)
    {
        writer.StartLinks();
        foreach ((int row, MarkedCell cell) in links) writer.Link(row, cell);
        writer.EndLinks();
    }
}
