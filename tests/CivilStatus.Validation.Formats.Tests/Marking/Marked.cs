using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

internal static class Marked
{
    /// <summary>Marks a workbook and reads what came of it.</summary>
    public static MarkedFile Write(string input, string output, params Mark[] marks) => Write(input, output, "vi", default, marks);

    public static MarkedFile Write(string input, string output, string language, RowPlace header, params Mark[] marks)
    {
        using var of = new WorkbookMarks(Path.GetDirectoryName(output)!, language);
        of.AddHeader(header);
        foreach (Mark mark in marks) of.Add(mark);
        MarkedWorkbook.Write(input, output, of, [("Tệp", "so.xlsx")]);
        return new MarkedFile(output);
    }

    public static Mark Of(MarkEffect effect, string message, params (long Row, int Column)[] cells)
        => new(effect, [.. cells.Select(c => new MarkedCell("S", c.Row, c.Column))], "S!" + cells.FirstOrDefault().Row, message) { Rule = "XX101", Title = "Quy tắc mẫu", Kind = "khó xảy ra", Fields = "họ tên" };
}
