using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>
/// Two rules of one event that both apply to some entry and that no entry can satisfy, or be excepted from, together; at least
/// one of them is of the folder. Those of an overlay are so held against all rules of its base.
/// </summary>
internal sealed class Contradictions(Inquiry inquiry, ImmutableArray<RuleFile> files)
{
    private const VerdictSet Kept = VerdictSet.Satisfied | VerdictSet.Excepted;

    private static readonly OutcomeCondition BothKept = OutcomeCondition.And(OutcomeCondition.Surely(0, Kept), OutcomeCondition.Surely(1, Kept));

    private static readonly OutcomeCondition BothApply = OutcomeCondition.And(
        OutcomeCondition.Not(OutcomeCondition.May(0, VerdictSet.NotApplicable)), OutcomeCondition.Not(OutcomeCondition.May(1, VerdictSet.NotApplicable)));

    /// <summary>The pairs of rules that may contradict each other, each in the ways in which they do not both hold for some example.</summary>
    public IEnumerable<ImmutableArray<(AskedRule First, AskedRule Second)>> Pairs()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        return EntryEvents.All.SelectMany(e => Pairs(e.Event)).Where(p => asked.Add(QuestionShape.Of([p.First, p.Second])))
            .GroupBy(p => (p.First.Rule.Id, p.Second.Rule.Id)).Select(g => g.ToImmutableArray());
    }

    /// <summary>Reports the first contradiction of a pair of rules.</summary>
    public void Check(ImmutableArray<(AskedRule First, AskedRule Second)> ways, DiagnosticBag bag)
    {
        foreach ((AskedRule first, AskedRule second) in ways)
            if (Contradict(first, second, bag)) return;
    }

    // Rules that share no field cannot hinder each other; an example that keeps both settles the question.
    private IEnumerable<(AskedRule First, AskedRule Second)> Pairs(EntryEvent entryEvent)
    {
        ImmutableArray<AskedRule> rules = [.. AskedRule.Of(inquiry.Catalogue, entryEvent)];
        HashSet<int>[] fields = [.. rules.Select(r => QuestionShape.SlotsOf(r).Where(s => s >= 0).ToHashSet())];
        bool[][] kept = [.. inquiry.ExamplesOf(entryEvent).Select(f => KeptBy(rules, f))];
        for (int i = 0; i < rules.Length; i++)
            for (int j = i + 1; j < rules.Length; j++)
                if (rules[i].Rule.Id != rules[j].Rule.Id && (FileOf(rules[i]) ?? FileOf(rules[j])) is not null && fields[i].Overlaps(fields[j]) && !kept.Any(k => k[i] && k[j]))
                    yield return (rules[i], rules[j]);
    }

    private bool Contradict(AskedRule first, AskedRule second, DiagnosticBag bag)
    {
        ImmutableArray<AskedRule> pair = [first, second];
        RuleFile file = FileOf(second) ?? FileOf(first)!;
        if (JoinedExamples.Keep(inquiry, first, second)) return false;
        Answer kept = inquiry.AskAny(pair, BothKept);
        if (kept is Answer.Found || inquiry.Ask(pair, BothApply) is not Answer.Found both) return false;
        if (kept is Answer.NotDecided)
        {
            Doubt.Report(bag, file, "$.require", $"có trường hợp nào đáp ứng cả {first} và {second} không", $"whether any entry satisfies both {first} and {second}");
            return true;
        }
        string clash = string.Join(" ; ", new Clash(inquiry, first, second).Conditions().Select(c => $"{c.Rule.Id}: {ConditionWriter.Write(c.Condition)}"));
        bag.Error(Codes.Contradiction, new SourcePlace(file.File, 0, "$.require"),
            LocalizedText.Of(
                $"{first} và {second} mâu thuẫn: không trường hợp nào đáp ứng được cả hai, vì các điều kiện sau không thể cùng đúng: {clash}. Cả hai áp dụng chẳng hạn cho {Inquiry.Json(both.Entry)}",
                $"{first} and {second} contradict each other: no entry can satisfy both, for these conditions cannot hold together: {clash}. Both apply, for one, to {Inquiry.Json(both.Entry)}"),
            LocalizedText.Of("Thu hẹp appliesWhen của một quy tắc, sửa require hoặc thêm ngoại lệ.", "Narrow appliesWhen of one rule, put require right or add an exception."));
        return true;
    }

    private RuleFile? FileOf(AskedRule asked) => files.FirstOrDefault(f => f.Rule.Id == asked.Rule.Id);

    private static bool[] KeptBy(ImmutableArray<AskedRule> rules, Facts facts)
        => [.. rules.Select(r => JoinedExamples.IsKept(r.VerdictsOf(facts)))];
}
