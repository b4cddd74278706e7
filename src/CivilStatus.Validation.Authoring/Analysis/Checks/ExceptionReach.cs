using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>An exception must save some entry from what may be a breach: without it, <c>violated</c> would be possible.</summary>
internal static class ExceptionReach
{
    private static readonly OutcomeCondition Saves = OutcomeCondition.And(
        OutcomeCondition.Not(OutcomeCondition.May(0, VerdictSet.Violated)), OutcomeCondition.May(1, VerdictSet.Violated));

    public static void Check(RuleFile file, Inquiry inquiry, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        for (int i = 0; i < rule.Exceptions.Length; i++)
        {
            ExceptionClause exception = rule.Exceptions[i];
            string path = $"$.exceptions[{i}].when";
            switch (inquiry.Ask([rule, rule with { Exceptions = rule.Exceptions.RemoveAt(i) }], Saves))
            {
                case Answer.Impossible:
                    bag.Error(Codes.ExceptionNeverReached, new SourcePlace(file.File, 0, path),
                        LocalizedText.Of(
                            $"Ngoại lệ {exception.Id} không bao giờ được dùng: không vi phạm nào thỏa {exception.When.Text} mà chưa được ngoại lệ khác cho phép.",
                            $"The exception {exception.Id} is never reached: no breach that no other exception permits satisfies {exception.When.Text}."),
                        LocalizedText.Of("Sửa when hoặc giá trị của tham số, hoặc bỏ ngoại lệ.", "Put right its condition (when) or the values of its parameters, or drop it."));
                    break;
                case Answer.NotDecided:
                    Doubt.Report(bag, file, path, $"ngoại lệ {exception.Id} có lúc nào được dùng không", $"whether the exception {exception.Id} is ever reached");
                    break;
            }
        }
    }
}
