using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Explaining;

/// <summary>What an officer can do about a finding, and what a confirmation would do in this profile.</summary>
internal static class AdviceLine
{
    public static void Write(Page page, Explanation explanation)
    {
        if (explanation.Finding is { } finding && Text(page, explanation, finding) is { } text)
            page.Line(1, $"{page["Cần làm", "What to do"]}: {text}");
    }

    private static string? Text(Page page, Explanation explanation, Finding finding) => finding.Verdict switch
    {
        Verdict.Violated => Compare(page, finding) + " " + Confirm(page, finding, explanation.EffectIfConfirmed!.Value),
        Verdict.Excepted => page["không phải sửa gì nếu sổ ghi như vậy; ngoại lệ cho phép.", "nothing, if the book reads so; the exception permits it."],
        Verdict.Confirmed => Confirmed(page, finding.Confirmation!, finding.Effect),
        Verdict.Undecided when page.Profile.Undecided.Count > 0 =>
            page["xem giấy tờ kèm theo hồ sơ; có ngày, nơi cụ thể hơn thì ghi vào.", "look into the papers of the application; where they are more exact, enter that."],
        Verdict.Undecided => page["sổ ghi rõ hơn thì gõ cho đủ; sổ chỉ ghi đến thế thì để nguyên, đừng đoán.", "where the book says more, type all of it; where it does not, leave it as it is and do not guess."],
        _ => null,
    };

    private static string Compare(Page page, Finding finding)
    {
        string fields = page.Labels(finding.Fields);
        return finding.Effect switch
        {
            _ when finding.Rule.Kind == RuleKind.Incomplete => page[$"sổ có ghi thì gõ thêm ({fields}); sổ không ghi thì để trống, đừng đoán.", $"type what the book says ({fields}); where it says nothing, leave it blank and do not guess."],
            Effect.None or Effect.Note => page[$"lưu được ngay. Nếu nghi gõ nhầm thì so với trang sổ ({fields}) rồi sửa.", $"it can be saved. Where a slip is likely, compare with the page ({fields}) and correct it."],
            _ => page[$"so với trang sổ hoặc giấy tờ ({fields}); gõ nhầm thì sửa.", $"compare with the page or the papers ({fields}); correct what was mistyped."],
        };
    }

    private static string Confirm(Page page, Finding finding, Effect left)
    {
        string then = Terms.Of(left, page.Language.Code);
        if (left == Effect.Reject)
            return page["Xác nhận không gỡ được từ chối: luật đã được kiểm chứng.", "A confirmation does not lift the refusal: the law is verified."];
        return left == finding.Effect || left == Effect.None
            ? page["Sổ ghi đúng như vậy thì có thể xác nhận để khỏi bị nhắc là không đúng.", "Where the book reads so, it may be confirmed and is then no longer called wrong."]
            : page[$"Đúng là ghi như vậy thì xác nhận: khi đó chỉ còn “{then}”.", $"Where it really reads so, confirm it: then only “{then}” remains."];
    }

    private static string Confirmed(Page page, Confirmation confirmation, Effect effect)
    {
        string said = string.Join(", ", new[] { confirmation.By, confirmation.On, confirmation.Reason }.OfType<string>());
        string stays = effect == Effect.Reject ? page["vẫn từ chối: xác nhận không gỡ được điều luật đã kiểm chứng", "it stays refused: no confirmation lifts what verified law forbids"]
            : page["không phải làm gì thêm", "nothing more"];
        return page[$"{stays}; đã xác nhận: {said}.", $"{stays}; confirmed: {said}."];
    }
}
