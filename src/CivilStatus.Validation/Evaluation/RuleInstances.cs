using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Makes the rules of a catalogue ready for the records of one layout: entries of an event, or pairs or groups of them.</summary>
internal static class RuleInstances
{
    /// <summary>The instances for a layout, in the order of findings: by rule id, then by role or field.</summary>
    public static RuleInstance[] For(EntryLayout layout, Catalogue catalogue)
    {
        var instances = new List<RuleInstance>();
        foreach (Rule rule in catalogue.Rules)
        {
            if (rule.Status is RuleStatus.Draft or RuleStatus.Retired || !IsAskedOf(rule, layout)) continue;
            RuleTimeline timeline = RuleTimeline.Of(rule, catalogue);
            foreach (LoopTarget? target in LoopTarget.Of(rule.ForEach, layout))
                instances.Add(Make(rule, target, layout, timeline));
        }
        return [.. instances];
    }

    // The layouts of pairs are made when somebody asks for them: who validates single entries never does.
    private static bool IsAskedOf(Rule rule, EntryLayout layout)
    {
        if (layout.IsOfEvent != rule.Set is null) return false;
        if (rule.Set is { } shape) return shape.LayoutsOf(rule.Events).Contains(layout);
        foreach (EntryEvent one in rule.Events)
            if (one == layout.Event) return true;
        return false;
    }

    private static RuleInstance Make(Rule rule, LoopTarget? target, EntryLayout layout, RuleTimeline timeline)
    {
        RuleNode Resolve(RuleNode node) => TreeRewriter.Replace(node, leaf => leaf is FieldNode field ? ResolveField(field, target, layout) : leaf);
        SlotNode Slot(string path) => (SlotNode)ResolveField(new FieldNode(path, FactType.Text), target, layout);
        int[] Needed(params ReadOnlySpan<RuleNode?> trees)
        {
            var needed = new List<int>();
            foreach (RuleNode? tree in trees)
                if (tree is not null) AddNeeded(rule, tree, needed);
            needed.Sort();
            return [.. needed];
        }

        return new RuleInstance
        {
            Rule = rule,
            Role = target?.Role,
            PerItem = target?.InItem ?? false,
            AppliesWhen = rule.AppliesWhen is null ? null : Resolve(rule.AppliesWhen.Tree),
            Require = Resolve(rule.Require.Tree),
            Exceptions = [.. rule.Exceptions.Select(e => Resolve(e.When.Tree))],
            Needed = Needed(rule.AppliesWhen?.Tree, rule.Require.Tree),
            NeededByException = Array.ConvertAll([.. rule.Exceptions], e => Needed(e.When.Tree)),
            Show = [.. rule.Show.Select(s => new ShownValue(s.Key, Resolve(s.Value.Tree)))],
            Fields = [.. rule.Fields.Select(Slot).Where(s => s.Slot >= 0)],
            LawDate = rule.LawDate is null ? null : Slot(rule.LawDate),
            Assume = [.. rule.Assume
                .Select(a => new AssumedSlot(Slot(a.Field).Slot, Slot(a.From).Slot))
                .Where(a => a is { Field: >= 0, From: >= 0 })],
            Timeline = timeline,
        };
    }

    private static void AddNeeded(Rule rule, RuleNode node, List<int> needed)
    {
        if (node is ParameterNode parameter && AliasIndex(rule, parameter.Alias) is var index && !needed.Contains(index)) needed.Add(index);
        foreach (RuleNode part in TreeRewriter.Parts(node)) AddNeeded(rule, part, needed);
    }

    public static int AliasIndex(Rule rule, string alias)
    {
        for (int i = 0; i < rule.Parameters.Length; i++)
            if (rule.Parameters[i].Key == alias) return i;
        throw new InvalidOperationException($"{rule.Id}: unknown parameter alias '{alias}'.");
    }

    private static RuleNode ResolveField(FieldNode field, LoopTarget? target, EntryLayout layout)
    {
        if (field.Path == FieldNode.AsOf) return new AsOfNode();
        if (field.Path == FieldNode.Event) return new ConstantNode(layout.Event.Name());
        if (field.Path == FieldNode.OtherEvent && layout.Other is { HasEvent: true } other) return new ConstantNode(other.Event.Name());
        bool inItem = false;
        string path = field.Path;
        if (target is not null && target.TryResolve(path, out string resolved))
        {
            path = resolved;
            inItem = target.InItem;
        }
        int slot = inItem
            ? layout.List!.ByPath.TryGetValue(path, out EntryField? itemField) ? itemField.Slot : -1
            : layout.ByPath.TryGetValue(path, out EntryField? found) ? found.Slot : -1;
        return new SlotNode(slot, inItem, field.FieldType);
    }
}
