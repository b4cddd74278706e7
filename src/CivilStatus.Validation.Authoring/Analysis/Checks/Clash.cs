using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>Which parts of two contradicting rules cannot hold together: all others can be left out and no entry is found yet.</summary>
internal sealed class Clash(Inquiry inquiry, AskedRule first, AskedRule second)
{
    private static readonly OutcomeCondition BothKept = OutcomeCondition.And(
        OutcomeCondition.Surely(0, VerdictSet.Satisfied | VerdictSet.Excepted), OutcomeCondition.Surely(1, VerdictSet.Satisfied | VerdictSet.Excepted));

    /// <summary>The parts, each with its rule.</summary>
    public IEnumerable<(Rule Rule, RuleNode Condition)> Conditions()
    {
        ImmutableArray<(int Side, bool Applies, RuleNode Part)> needed = [.. Parts(0, first.Rule), .. Parts(1, second.Rule)];
        for (int i = needed.Length - 1; i >= 0; i--)
            if (Contradict(needed.RemoveAt(i))) needed = needed.RemoveAt(i);
        return needed.Select(n => (n.Side == 0 ? first.Rule : second.Rule, n.Part));
    }

    private static IEnumerable<(int, bool, RuleNode)> Parts(int side, Rule rule)
    {
        IEnumerable<RuleNode> applies = rule.AppliesWhen is null ? [] : Conjuncts(rule.AppliesWhen.Tree);
        // With exceptions the requirement may be broken: it stands as a whole.
        IEnumerable<RuleNode> require = rule.Exceptions.IsEmpty ? Conjuncts(rule.Require.Tree) : [rule.Require.Tree];
        return applies.Select(a => (side, true, a)).Concat(require.Select(r => (side, false, r)));
    }

    private static ImmutableArray<RuleNode> Conjuncts(RuleNode node) => node is AndNode and ? and.Parts : [node];

    private bool Contradict(ImmutableArray<(int Side, bool Applies, RuleNode Part)> parts)
        => inquiry.Ask([Only(0, first, parts), Only(1, second, parts)], BothKept) is Answer.Impossible;

    private AskedRule Only(int side, AskedRule asked, ImmutableArray<(int Side, bool Applies, RuleNode Part)> parts)
    {
        Rule rule = asked.Rule with
        {
            AppliesWhen = new Condition("", All(parts.Where(p => p.Side == side && p.Applies))),
            Require = new Condition("", All(parts.Where(p => p.Side == side && !p.Applies))),
        };
        return AskedRule.Of(inquiry.Catalogue, rule).First(r => r.Event == asked.Event && r.Role == asked.Role);
    }

    private static RuleNode All(IEnumerable<(int Side, bool Applies, RuleNode Part)> parts)
    {
        ImmutableArray<RuleNode> all = [.. parts.Select(p => p.Part)];
        return all.Length switch { 0 => new ConstantNode(true), 1 => all[0], _ => new AndNode(all) };
    }
}
