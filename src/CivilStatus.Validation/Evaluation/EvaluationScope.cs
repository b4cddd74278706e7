using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Evaluation;

/// <summary>What a rule tree is evaluated over: the facts, the item of a list, and the law that applies.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Instance">The rule as made ready for the event.</param>
/// <param name="Item">The item of the record's list; 0 where the rule does not run over one.</param>
/// <param name="Regime">The law that applies.</param>
internal readonly record struct EvaluationScope(Facts Facts, RuleInstance Instance, int Item, Regime Regime)
{
    /// <summary>The slot of a field node in the entry, or −1 where the event has no such field.</summary>
    public int SlotOf(SlotNode node)
    {
        if (node.Slot < 0 || !node.InItem) return node.Slot;
        Records.EntryLayout layout = Facts.Entry.Layout;
        return layout.Fields.Length + Item * layout.List!.ItemFields.Length + node.Slot;
    }

    /// <summary>The fact of a field, or the one that stands in for it where it is absent.</summary>
    public Fact FactOf(SlotNode node)
    {
        int slot = SlotOf(node);
        if (slot < 0) return Fact.Missing;
        Fact fact = Facts[slot];
        return !fact.IsStated && StandIn(slot) is int from ? Facts[from] : fact;
    }

    /// <summary>The slot of the fact that the rule lets stand in for an absent one, or null.</summary>
    public int? StandIn(int slot)
    {
        foreach ((int field, int from) in Instance.Assume)
            if (field == slot && Facts[from].IsStated) return from;
        return null;
    }

    public LegalValue? Parameter(string alias) => Regime.Values[RuleInstances.AliasIndex(Instance.Rule, alias)];
}
