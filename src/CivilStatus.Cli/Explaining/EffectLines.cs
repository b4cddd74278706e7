using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Explaining;

/// <summary>Why the effect is what it is: where it starts, and every limit that holds.</summary>
internal static class EffectLines
{
    public static void Write(Page page, Explanation explanation)
    {
        if (explanation.Finding is not { } finding) return;
        page.Line(1, $"{page["Mức xử lý", "Effect"]}: {Terms.Of(finding.Effect, page.Language.Code)}");
        foreach (EffectStep step in explanation.EffectSteps) page.QuietLine(2, Text(page, finding, step));
        if (explanation.EffectIfConfirmed is { } left)
            page.QuietLine(2, page[$"nếu xác nhận theo sổ: {Terms.Of(left, page.Language.Code)}", $"if confirmed from the book: {Terms.Of(left, page.Language.Code)}"]);
    }

    private static string Text(Page page, Finding finding, EffectStep step)
    {
        string effect = Terms.Of(step.Effect, page.Language.Code), kind = Terms.Of(finding.Rule.Kind, page.Language.Code);
        string profile = page.Profile.Title.In(page.Language.Code), verdict = Terms.Of(finding.Verdict == Verdict.Confirmed ? Verdict.Violated : finding.Verdict, page.Language.Code);
        return step.Reason switch
        {
            EffectReason.NoBreach => page["không có gì sai, hoặc không thể là sai", "nothing is breached, nor can be"],
            EffectReason.Profile => page[$"ngữ cảnh {profile}: quy tắc loại “{kind}”, {verdict} → {effect}", $"profile {profile}: a rule of kind “{kind}”, {verdict} → {effect}"],
            EffectReason.Exception => page[$"ngoại lệ có mức riêng, ở mọi ngữ cảnh → {effect}", $"the exception has an effect of its own in every profile → {effect}"],
            EffectReason.Verification => page[$"căn cứ: {Terms.Of(finding.Verification, page.Language.Code)} → nhiều nhất là {effect}", $"grounds: {Terms.Of(finding.Verification, page.Language.Code)} → at most {effect}"],
            EffectReason.Preview => page[$"quy tắc đang dùng thử → nhiều nhất là {effect}", $"the rule is in preview → at most {effect}"],
            EffectReason.Assumption => page[$"có dữ kiện tạm lấy từ nơi khác → nhiều nhất là {effect}", $"a fact stands in for an absent one → at most {effect}"],
            EffectReason.OwnLimit => page[$"giới hạn của chính quy tắc → nhiều nhất là {effect}", $"the rule's own limit → at most {effect}"],
            _ => page[$"cán bộ đã xác nhận theo sổ → còn {effect}", $"an officer confirmed it from the book → {effect} remains"],
        };
    }
}
