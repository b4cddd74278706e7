using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>The sheet of counts: what was checked and how, records by disposition, findings by effect and by rule.</summary>
internal static class SummarySheet
{
    private static readonly MarkEffect[] OfRules = [MarkEffect.Note, MarkEffect.Review, MarkEffect.Reject, MarkEffect.Fault];

    public static ResultSheet Of(WorkbookMarks marks, IEnumerable<(string Label, string Value)> about)
        => new(marks.Words.Summary, [30, 70, 14, 14, 14, 14], Rows(marks, marks.Words, about));

    private static IEnumerable<ResultRow> Rows(WorkbookMarks marks, MarkWords words, IEnumerable<(string Label, string Value)> about)
    {
        yield return ResultRow.Heads(words.Summary);
        foreach ((string label, string value) in about) yield return new ResultRow(ResultCell.Of(label), ResultCell.Of(value));
        foreach (string remark in Remarks(marks, words)) yield return new ResultRow(ResultCell.Of(words["Lưu ý", "Note"]), ResultCell.Of(remark));
        yield return new ResultRow();
        yield return ResultRow.Heads(words["Trường hợp", "Entries"], words["Số lượng", "Count"]);
        foreach (Disposition disposition in Enum.GetValues<Disposition>())
            yield return new ResultRow(ResultCell.Of(words.Of(disposition), disposition == Disposition.Accept ? null : (MarkEffect)(disposition - 1)), ResultCell.Of(marks.Of(disposition)));
        yield return new ResultRow(ResultCell.Of(words.Of(MarkEffect.Unreadable), MarkEffect.Unreadable), ResultCell.Of(marks.Unreadable));
        yield return new ResultRow();
        yield return ResultRow.Heads(words["Phát hiện theo mức", "Findings by effect"], words["Số lượng", "Count"]);
        foreach (MarkEffect effect in Enum.GetValues<MarkEffect>()) yield return new ResultRow(ResultCell.Of(words.Of(effect), effect), ResultCell.Of(marks.Of(effect)));
        yield return new ResultRow();
        yield return ResultRow.Heads([words["Phát hiện theo quy tắc", "Findings by rule"], words["Tên quy tắc", "Title"], .. OfRules.Select(words.Of)]);
        foreach ((string rule, string title, long[] effects) in marks.Rules)
            yield return new ResultRow([ResultCell.Of(rule), ResultCell.Of(title), .. OfRules.Select(e => ResultCell.Of(effects[(int)e]))]);
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
}
