using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>
/// Parts of conditions that could be left out and nothing would be different for any entry. An exception may say again that
/// the requirement is broken, so its parts are judged as if every entry broke it.
/// </summary>
internal static class DeadClauses
{
    public static void Check(RuleFile file, Inquiry inquiry, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        if (rule.AppliesWhen is { } applies)
        {
            Report(file, "$.appliesWhen", applies.Tree, rule, rule with { AppliesWhen = null }, inquiry, bag);
            foreach ((RuleNode clause, RuleNode rest) in Clauses.Of(applies.Tree))
                Report(file, "$.appliesWhen", clause, rule, rule with { AppliesWhen = applies with { Tree = rest } }, inquiry, bag);
        }
        foreach ((RuleNode clause, RuleNode rest) in Clauses.Of(rule.Require.Tree))
            Report(file, "$.require", clause, rule, rule with { Require = rule.Require with { Tree = rest } }, inquiry, bag);
        for (int i = 0; i < rule.Exceptions.Length; i++)
        {
            ExceptionClause exception = rule.Exceptions[i];
            Rule broken = rule with { Require = new Condition("", new ConstantNode(false)), Exceptions = [exception] };
            foreach ((RuleNode clause, RuleNode rest) in Clauses.Of(exception.When.Tree))
            {
                ExceptionClause without = exception with { When = exception.When with { Tree = rest } };
                Report(file, $"$.exceptions[{i}].when", clause, broken, broken with { Exceptions = [without] }, inquiry, bag);
            }
        }
    }

    private static void Report(RuleFile file, string path, RuleNode clause, Rule rule, Rule without, Inquiry inquiry, DiagnosticBag bag)
    {
        string text = ConditionWriter.Write(clause);
        switch (inquiry.Ask([rule, without], OutcomeCondition.Differ(0, 1)))
        {
            case Answer.Impossible:
                bag.Warning(Codes.DeadClause, new SourcePlace(file.File, 0, path),
                    LocalizedText.Of(
                        $"Bỏ phần này đi thì kết quả của mọi trường hợp vẫn như cũ: {text}",
                        $"Without this part nothing is different for any entry: {text}"),
                    LocalizedText.Of("Bỏ đi, hoặc sửa nếu định nói điều khác.", "Leave it out, or put it right if something else was meant."));
                break;
            case Answer.NotDecided:
                Doubt.Report(bag, file, path, $"phần này có tác dụng không: {text}", $"whether this part matters: {text}");
                break;
        }
    }
}
