using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The sheet that lists everything that was found, each line with a link to its cell.</summary>
internal static class FindingsSheet
{
    /// <summary>How many lines there are at most: a sheet can have 1,048,576 rows.</summary>
    public const int MostLines = 1_000_000;

    // A sheet can have 66,530 links; the lines behind name their cell all the same.
    private const int MostLinks = 65_000;

    private const int Columns = 7;

    /// <summary>The range of its filter.</summary>
    public static CellRange FilterOf(WorkbookMarks marks) => new(0, 1, Columns - 1, 1 + Math.Min(marks.Lines.Count, MostLines));

    public static void Write(Stream to, BookNamespaces names, MarkedStyles styles, WorkbookMarks marks, IReadOnlySet<string> sheets)
    {
        MarkWords words = marks.Words;
        using var sheet = new ResultSheetWriter(to, names, styles, freezeHead: true, 22, 16, 10, 18, 34, 80, 50);
        string[] heads = [words["Vị trí", "Place"], words["Mức", "Effect"], words["Quy tắc", "Rule"], words["Loại", "Kind"], words["Trường", "Field"], words["Nội dung", "Message"], words["Căn cứ", "Ground"]];
        sheet.StartRow();
        foreach (string head in heads) sheet.Cell(head, ResultStyle.Head);
        var links = new List<(int Row, MarkedCell Cell)>();
        foreach (Mark mark in marks.Lines.Read().Take(MostLines))
        {
            bool linked = links.Count < MostLinks && mark.Cells.Length > 0 && sheets.Contains(mark.Cells[0].Sheet);
            sheet.StartRow(mark.Place, "", mark.Rule, mark.Kind, mark.Fields, mark.Message, mark.Grounds);
            sheet.Cell(mark.Place, linked ? ResultStyle.Link : ResultStyle.Text);
            sheet.Cell(words.Of(mark.Effect), ResultStyles.Of(mark.Effect));
            foreach (string text in (string[])[mark.Rule, mark.Kind, mark.Fields, mark.Message, mark.Grounds]) sheet.Cell(text);
            if (linked) links.Add((sheet.Row, mark.Cells[0]));
        }
        sheet.EndRows();
        sheet.Filter(FilterOf(marks));
        if (links.Count > 0)
        {
            sheet.StartLinks();
            foreach ((int row, MarkedCell cell) in links) sheet.Link(row, cell);
            sheet.EndLinks();
        }
        sheet.End();
    }
}
