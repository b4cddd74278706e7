using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The sheet of counts: what was checked and how, records by disposition, findings by effect and by rule.</summary>
internal static class SummarySheet
{
    private static readonly MarkEffect[] OfRules = [MarkEffect.Note, MarkEffect.Review, MarkEffect.Reject, MarkEffect.Fault];

    public static void Write(Stream to, BookNamespaces names, MarkedStyles styles, WorkbookMarks marks, IEnumerable<(string Label, string Value)> about)
    {
        MarkWords words = marks.Words;
        using var sheet = new ResultSheetWriter(to, names, styles, freezeHead: false, 30, 70, 14, 14, 14, 14);
        Head(sheet, words.Summary);
        foreach ((string label, string value) in about) Line(sheet, label, value);
        foreach (string remark in Remarks(marks, words)) Line(sheet, words["Lưu ý", "Note"], remark);
        sheet.StartRow();
        Head(sheet, words["Trường hợp", "Entries"], words["Số lượng", "Count"]);
        foreach (Disposition disposition in Enum.GetValues<Disposition>()) Count(sheet, words.Of(disposition), marks.Of(disposition), disposition == Disposition.Accept ? ResultStyle.Text : ResultStyles.Of((MarkEffect)(disposition - 1)));
        Count(sheet, words.Of(MarkEffect.Unreadable), marks.Unreadable, ResultStyles.Of(MarkEffect.Unreadable));
        sheet.StartRow();
        Head(sheet, words["Phát hiện theo mức", "Findings by effect"], words["Số lượng", "Count"]);
        foreach (MarkEffect effect in Enum.GetValues<MarkEffect>()) Count(sheet, words.Of(effect), marks.Of(effect), ResultStyles.Of(effect));
        sheet.StartRow();
        Head(sheet, [words["Phát hiện theo quy tắc", "Findings by rule"], words["Tên quy tắc", "Title"], .. OfRules.Select(words.Of)]);
        foreach ((string rule, string title, long[] effects) in marks.Rules)
        {
            Line(sheet, rule, title);
            foreach (MarkEffect effect in OfRules) sheet.Cell(effects[(int)effect]);
        }
        sheet.EndRows();
        sheet.End();
    }

    private static IEnumerable<string> Remarks(WorkbookMarks marks, MarkWords words)
    {
        if (marks.CommentsLeftOut > 0)
            yield return words[
                $"Mỗi trang tính có nhiều nhất {WorkbookMarks.MostComments} ghi chú ô; {marks.CommentsLeftOut} phát hiện chỉ tô màu và nằm trong trang “{words.Results}”.",
                $"A sheet has {WorkbookMarks.MostComments} comments at most; {marks.CommentsLeftOut} findings are coloured and stand in the sheet “{words.Results}” only."];
        if (marks.Lines.Count > FindingsSheet.MostLines)
            yield return words[
                $"Trang “{words.Results}” ghi {FindingsSheet.MostLines} trong số {marks.Lines.Count} phát hiện; dùng --format ndjson hoặc parquet để có đủ.",
                $"The sheet “{words.Results}” lists {FindingsSheet.MostLines} of {marks.Lines.Count} findings; use --format ndjson or parquet for all of them."];
    }

    private static void Head(ResultSheetWriter sheet, params ReadOnlySpan<string> texts)
    {
        sheet.StartRow();
        foreach (string text in texts) sheet.Cell(text, ResultStyle.Head);
    }

    private static void Line(ResultSheetWriter sheet, string label, string text)
    {
        sheet.StartRow(label, text);
        sheet.Cell(label);
        sheet.Cell(text);
    }

    private static void Count(ResultSheetWriter sheet, string label, long count, ResultStyle style)
    {
        sheet.StartRow();
        sheet.Cell(label, style);
        sheet.Cell(count);
    }
}
