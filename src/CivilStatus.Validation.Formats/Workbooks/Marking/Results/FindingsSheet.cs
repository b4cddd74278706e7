namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The sheet that lists everything that was found, each line with a link to its cell.</summary>
internal static class FindingsSheet
{
    /// <summary>How many lines there are at most: a sheet can have 1,048,576 rows.</summary>
    public const int MostLines = 1_000_000;

    /// <summary>The line of a mark, with the first of its cells alone.</summary>
    public static ResultRow Line(Mark mark, MarkWords words) => new(
        ResultCell.Of(mark.Place), ResultCell.Of(words.Of(mark.Effect), mark.Effect), ResultCell.Of(mark.Rule), ResultCell.Of(mark.Kind), ResultCell.Of(mark.Fields), ResultCell.Of(mark.Message), ResultCell.Of(mark.Grounds))
    {
        Link = mark.Cells.Length > 0 ? mark.Cells[0] : null,
    };

    public static ResultSheet Of(WorkbookMarks marks)
    {
        MarkWords words = marks.Words;
        ResultRow heads = ResultRow.Heads(words["Vị trí", "Place"], words["Mức", "Effect"], words["Quy tắc", "Rule"], words["Loại", "Kind"], words["Trường", "Field"], words["Nội dung", "Message"], words["Căn cứ", "Ground"]);
        return new ResultSheet(words.Results, [22, 16, 10, 18, 34, 80, 50], marks.Lines.Read().Take(MostLines).Prepend(heads)) { IsList = true };
    }
}
