using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>Two rules of one event that both apply to some entry and that no entry can satisfy, or be excepted from, together.</summary>
internal sealed class Contradictions(Inquiry inquiry, ImmutableArray<RuleFile> files)
{
    private const VerdictSet Kept = VerdictSet.Satisfied | VerdictSet.Excepted;

    private static readonly OutcomeCondition BothKept = OutcomeCondition.And(OutcomeCondition.Surely(0, Kept), OutcomeCondition.Surely(1, Kept));

    private static readonly OutcomeCondition BothApply = OutcomeCondition.And(
        OutcomeCondition.Not(OutcomeCondition.May(0, VerdictSet.NotApplicable)), OutcomeCondition.Not(OutcomeCondition.May(1, VerdictSet.NotApplicable)));

    public void Check(EntryEvent entryEvent, DiagnosticBag bag)
    {
        ImmutableArray<AskedRule> rules = [.. AskedRule.Of(inquiry.Catalogue).Where(r => r.Event == entryEvent)];
        HashSet<int>[] fields = [.. rules.Select(FieldsOf)];
        bool[][] kept = [.. inquiry.Samples.Where(s => s.Event == entryEvent).Select(s => KeptBy(rules, s))];
        var told = new HashSet<(string, string)>();
        for (int i = 0; i < rules.Length; i++)
            for (int j = i + 1; j < rules.Length; j++)
            {
                // Rules that share no field cannot hinder each other; a sample that keeps both settles the question.
                if (rules[i].Rule.Id == rules[j].Rule.Id || !fields[i].Overlaps(fields[j]) || kept.Any(k => k[i] && k[j])) continue;
                if (!told.Contains((rules[i].Rule.Id, rules[j].Rule.Id))) Check(rules[i], rules[j], told, bag);
            }
    }

    private void Check(AskedRule first, AskedRule second, HashSet<(string, string)> told, DiagnosticBag bag)
    {
        ImmutableArray<AskedRule> pair = [first, second];
        RuleFile file = files.First(f => f.Rule.Id == second.Rule.Id);
        Answer kept = inquiry.Ask(pair, BothKept);
        if (kept is Answer.Found || inquiry.Ask(pair, BothApply) is not Answer.Found both) return;
        told.Add((first.Rule.Id, second.Rule.Id));
        if (kept is Answer.NotDecided)
        {
            Doubt.Report(bag, file, "$.require", $"có trường hợp nào đáp ứng cả {first} và {second} không", $"whether any entry satisfies both {first} and {second}");
            return;
        }
        string clash = string.Join(" ; ", new Clash(inquiry, first, second).Conditions().Select(c => $"{c.Rule.Id}: {ConditionWriter.Write(c.Condition)}"));
        bag.Error(Codes.Contradiction, new SourcePlace(file.File, 0, "$.require"),
            LocalizedText.Of(
                $"{first} và {second} mâu thuẫn: không trường hợp nào đáp ứng được cả hai, vì các điều kiện sau không thể cùng đúng: {clash}. Cả hai áp dụng chẳng hạn cho {Inquiry.Json(both.Entry)}",
                $"{first} and {second} contradict each other: no entry can satisfy both, for these conditions cannot hold together: {clash}. Both apply, for one, to {Inquiry.Json(both.Entry)}"),
            LocalizedText.Of("Thu hẹp appliesWhen của một quy tắc, sửa require hoặc thêm ngoại lệ.", "Narrow appliesWhen of one rule, put require right or add an exception."));
    }

    private bool[] KeptBy(ImmutableArray<AskedRule> rules, Entry sample)
        => [.. rules.Select(r => r.VerdictsOf(sample, inquiry.AsOf) is not VerdictSet.None and var v && (v & ~Kept) == VerdictSet.None)];

    private static HashSet<int> FieldsOf(AskedRule rule)
    {
        int list = EntryLayout.Of(rule.Event).Fields.Length;
        return
        [
            .. SearchSpace.Trees(rule).SelectMany(TreeRewriter.All).OfType<SlotNode>().Where(s => s.Slot >= 0).Select(s => s.InItem ? list + s.Slot : s.Slot),
            .. rule.Instance.Assume.Select(a => a.From),
        ];
    }
}
