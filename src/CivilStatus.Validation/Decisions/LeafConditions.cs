using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>
/// The conditions of which a rule is made by and, or, not and implies. Truths are monotone: what is decided over a range of
/// days is so on each of them. So while every condition that uses a date has one truth over a range, the rule has one
/// verdict there, and no day of the range needs a look of its own.
/// </summary>
internal sealed class LeafConditions
{
    private readonly Question question;
    private readonly ImmutableArray<LeafCondition> leaves;
    private readonly ImmutableArray<int> lawDate;

    public LeafConditions(Question question)
    {
        this.question = question;
        leaves = [.. question.Conditions.SelectMany(Leaves).Select(l => new LeafCondition(l, SlotsOf(l)))];
        lawDate = question.Instance.LawDate is { } date ? SlotsOf(date) : [];
    }

    /// <summary>Whether the rule may say one thing on one of the days possible for a date, and another on another.</summary>
    public bool AreOpen(int slot, Facts facts) => IsLawOpen(slot, facts) || Using(slot).Any(l => IsOpen(l, facts));

    /// <summary>The same, where it is known what is true on the first and on the last of those days.</summary>
    public bool AreOpen(int slot, Facts facts, Facts onFirst, Facts onLast)
        => IsLawOpen(slot, facts) || Using(slot).Any(l => IsOpen(l, facts) && !(TurnsOnce(l, slot) && IsOpenInAll(l, onFirst) && IsOpenInAll(l, onLast)));

    private IEnumerable<LeafCondition> Using(int slot) => leaves.Where(l => Uses(l.Slots, slot) > 0);

    // An age is counted from the entry date.
    private int Uses(ImmutableArray<int> slots, int slot)
    {
        int uses = 0;
        foreach (int used in slots)
            if (used == slot || question.Facts.Entry.Layout.EntryDateOf(used) == slot) uses++;
        return uses;
    }

    // What is undecided on the first and on the last day is so on all between.
    private bool TurnsOnce(LeafCondition leaf, int slot) => leaf.TurnsOnce && leaf.Slots.Contains(slot) && Uses(leaf.Slots, slot) == 1;

    private bool IsLawOpen(int slot, Facts facts)
        => Uses(lawDate, slot) > 0 && question.IsLawOpen(facts);

    private bool IsOpen(LeafCondition leaf, Facts facts) => Truths(leaf, facts).Contains(Truth.Undecided);

    private bool IsOpenInAll(LeafCondition leaf, Facts facts) => Truths(leaf, facts).All(t => t == Truth.Undecided);

    private IEnumerable<Truth> Truths(LeafCondition leaf, Facts facts)
        => question.RegimesFor(facts).Select(r => question.TruthOf(leaf.Node, facts, r));

    private static IEnumerable<RuleNode> Leaves(RuleNode node) => LeafCondition.Is(node) ? [node] : TreeRewriter.Parts(node).SelectMany(Leaves);

    // The fields, and those that stand in for them while they are absent.
    private ImmutableArray<int> SlotsOf(RuleNode node) =>
    [
        .. TreeRewriter.All(node).OfType<SlotNode>().Select(n => question.Scope.SlotOf(n)).Where(s => s >= 0)
            .SelectMany(s => question.Instance.Assume.Where(a => a.Field == s).Select(a => a.From).Prepend(s)),
    ];
}
