using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Explaining;

/// <summary>What would decide an undecided verdict: the facts to find out, and what the verdict would be.</summary>
internal static class DecisionLines
{
    private const int MostPieces = 8;

    public static void Write(Page page, Finding finding)
    {
        Decision? decision = finding.Decision;
        // Where the pieces of one fact tell every verdict, the list of verdicts would say less, and less exactly.
        if (decision is not { Kind: DecisionKind.Surely, Facts: [{ Pieces.IsEmpty: false }] })
            page.Line(1, $"{page["Còn có thể", "Still possible"]}: {string.Join(", ", Possible(finding.Possible).Select(v => Terms.Of(v, page.Language.Code)))}");
        if (decision is null)
        {
            page.Line(1, page["Không có dữ kiện nào để tìm thêm: điều đã ghi không so sánh được.", "There is nothing to find out: what is written cannot be compared."]);
            return;
        }
        page.Line(1, Title(page, decision));
        foreach (DecidingFact fact in decision.Facts) Fact(page, fact);
    }

    private static string Of(Page page, string path, VerdictPiece piece)
        => piece.Days is { } days ? DayText.Of(days, page.Language) : piece.Value is { } value ? page.Code(path, value) : page["nội dung khác", "anything else"];

    private static IEnumerable<Verdict> Possible(VerdictSet set)
        => new[] { Verdict.NotApplicable, Verdict.Satisfied, Verdict.Excepted, Verdict.Violated }.Where(v => set.HasFlag(v.ToSet()));

    private static string Title(Page page, Decision decision) => (decision.Kind, decision.Facts.Length) switch
    {
        (DecisionKind.Surely, 1) => page["Chỉ cần biết rõ một điều:", "One fact decides it:"],
        (DecisionKind.Surely, _) => page["Cần biết rõ cả những điều này:", "These together decide it:"],
        (DecisionKind.Possibly, 1) => page["Điều này có thể quyết định:", "This may decide it:"],
        (DecisionKind.Possibly, _) => page["Một trong những điều này có thể quyết định:", "One of these may decide it:"],
        _ => page["Phải biết rõ tất cả những điều này:", "Nothing less than all of these decides it:"],
    };

    private static void Fact(Page page, DecidingFact fact)
    {
        string label = page.Label(fact.Path);
        if (fact.Pieces.IsEmpty)
        {
            page.Line(2, label);
            return;
        }
        page.Line(2, $"{label}:");
        foreach (VerdictPiece piece in fact.Pieces.Take(MostPieces))
        {
            string exception = piece.Exception is { } clause ? $": {clause.Title.In(page.Language.Code)}" : "";
            page.Line(3, $"{Of(page, fact.Path, piece)}: {Terms.Of(piece.Verdict, page.Language.Code)}{exception}");
        }
        if (fact.Pieces.Length > MostPieces)
            page.Line(3, page[$"… và {fact.Pieces.Length - MostPieces} khoảng nữa", $"… and {fact.Pieces.Length - MostPieces} more"]);
    }
}
