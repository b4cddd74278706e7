using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>A rule must be able to apply, to be breached and to be satisfied.</summary>
internal static class RuleReach
{
    public static void Check(RuleFile file, Inquiry inquiry, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        switch (inquiry.Ask(rule, OutcomeCondition.Surely(0, VerdictSet.Violated)))
        {
            case Answer.Impossible: NotBreached(file, inquiry, bag); break;
            case Answer.NotDecided: Doubt.Report(bag, file, "$.require", "có trường hợp nào vi phạm không", "whether any entry breaches the rule"); break;
        }
        if (rule.Require.Tree is ConstantNode { Value: true }) return;
        switch (inquiry.Ask(rule, OutcomeCondition.Surely(0, VerdictSet.Satisfied)))
        {
            case Answer.Impossible when inquiry.Smallest(rule, Applies) is { } entry:
                bag.Error(Codes.NeverSatisfied, new SourcePlace(file.File, 0, "$.require"),
                    LocalizedText.Of(
                        $"Không trường hợp nào đáp ứng được yêu cầu: {rule.Require.Text}. Quy tắc áp dụng chẳng hạn cho {Inquiry.Json(entry)}",
                        $"No entry can satisfy the requirement: {rule.Require.Text}. The rule applies, for one, to {Inquiry.Json(entry)}"),
                    LocalizedText.Of("Sửa require; điều kiện áp dụng đặt ở appliesWhen.", "Put require right; when the rule applies belongs into appliesWhen."));
                break;
            case Answer.NotDecided: Doubt.Report(bag, file, "$.require", "có trường hợp nào đáp ứng không", "whether any entry satisfies the rule"); break;
        }
    }

    private static OutcomeCondition Applies { get; } = OutcomeCondition.Not(OutcomeCondition.May(0, VerdictSet.NotApplicable));

    private static void NotBreached(RuleFile file, Inquiry inquiry, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        if (inquiry.Smallest(rule, Applies) is not { } applied)
        {
            bag.Error(Codes.NeverApplies, new SourcePlace(file.File, 0, rule.AppliesWhen is null ? "$.inForce" : "$.appliesWhen"),
                LocalizedText.Of(
                    $"Quy tắc không bao giờ áp dụng: không có trường hợp, ngày và vùng nào mà {rule.AppliesWhen?.Text ?? "quy tắc có hiệu lực với đủ tham số"}.",
                    $"The rule never applies: for no entry, day and territory does this hold: {rule.AppliesWhen?.Text ?? "the rule is in force and its parameters have values"}."),
                LocalizedText.Of("Sửa appliesWhen, inForce hoặc các giá trị của tham số.", "Put right appliesWhen, inForce or the values of the parameters."));
            return;
        }
        Rule bare = rule with { Exceptions = [] };
        if (inquiry.Smallest(bare, OutcomeCondition.Surely(0, VerdictSet.Violated)) is { } breach)
        {
            NotNarrower(file, breach, inquiry, bag);
            return;
        }
        bag.Error(Codes.NeverBreached, new SourcePlace(file.File, 0, "$.require"),
            LocalizedText.Of(
                $"Không trường hợp nào vi phạm được quy tắc: nơi nào áp dụng thì luôn đúng {rule.Require.Text}. Áp dụng chẳng hạn cho {Inquiry.Json(applied)}",
                $"No entry can breach the rule: wherever it applies, this holds: {rule.Require.Text}. It applies, for one, to {Inquiry.Json(applied)}"),
            LocalizedText.Of("Sửa require hoặc appliesWhen, hoặc bỏ quy tắc (status: retired).", "Put right require or appliesWhen, or retire the rule (status: retired)."));
    }

    // Every breach is permitted; where one exception alone does that, it is named.
    private static void NotNarrower(RuleFile file, Entry breach, Inquiry inquiry, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        ExceptionClause? alone = rule.Exceptions.FirstOrDefault(e =>
            inquiry.Ask(rule with { Exceptions = [e] }, OutcomeCondition.Surely(0, VerdictSet.Violated)) is Answer.Impossible);
        string path = alone is null ? "$.exceptions" : $"$.exceptions[{rule.Exceptions.IndexOf(alone)}].when";
        string vi = alone is null ? "Các ngoại lệ cộng lại" : $"Ngoại lệ {alone.Id}", en = alone is null ? "The exceptions together permit" : $"The exception {alone.Id} permits";
        bag.Error(Codes.ExceptionNotNarrower, new SourcePlace(file.File, 0, path),
            LocalizedText.Of(
                $"{vi} cho phép mọi vi phạm của quy tắc, ở mọi thời kỳ và mọi vùng; chẳng hạn {Inquiry.Json(breach)}",
                $"{en} every breach of the rule, in every era and territory; for one, {Inquiry.Json(breach)}"),
            LocalizedText.Of("Thu hẹp điều kiện when, hoặc bỏ quy tắc.", "Narrow the condition (when), or drop the rule."));
    }
}
