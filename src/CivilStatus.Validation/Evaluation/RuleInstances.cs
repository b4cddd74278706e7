using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Makes the rules of a catalogue ready for an event.</summary>
internal static class RuleInstances
{
    /// <summary>The instances for an event, in the order of findings: by rule id, then by role or field.</summary>
    public static ImmutableArray<RuleInstance> For(EntryEvent entryEvent, Catalogue catalogue)
    {
        EntryLayout layout = EntryLayout.Of(entryEvent);
        var instances = new List<RuleInstance>();
        foreach (Rule rule in catalogue.Rules)
        {
            if (rule.Status is RuleStatus.Draft or RuleStatus.Retired || !rule.Events.Contains(entryEvent)) continue;
            RuleTimeline timeline = RuleTimeline.Of(rule, catalogue);
            foreach (LoopTarget? target in LoopTarget.Of(rule.ForEach, layout))
                instances.Add(Make(rule, target, layout, timeline));
        }
        return [.. instances];
    }

    private static RuleInstance Make(Rule rule, LoopTarget? target, EntryLayout layout, RuleTimeline timeline)
    {
        RuleNode Resolve(RuleNode node) => TreeRewriter.Replace(node, leaf => leaf is FieldNode field ? ResolveField(field, target, layout) : leaf);
        SlotNode Slot(string path) => (SlotNode)ResolveField(new FieldNode(path, FactType.Text), target, layout);
        ImmutableArray<int> Needed(params IEnumerable<RuleNode?> trees) =>
        [
            .. trees.OfType<RuleNode>().SelectMany(TreeRewriter.All).OfType<ParameterNode>()
                .Select(p => AliasIndex(rule, p.Alias)).Distinct().Order(),
        ];

        return new RuleInstance
        {
            Rule = rule,
            Role = target?.Role,
            PerItem = target?.InItem ?? false,
            AppliesWhen = rule.AppliesWhen is null ? null : Resolve(rule.AppliesWhen.Tree),
            Require = Resolve(rule.Require.Tree),
            Exceptions = [.. rule.Exceptions.Select(e => Resolve(e.When.Tree))],
            Needed = Needed(rule.AppliesWhen?.Tree, rule.Require.Tree),
            NeededByException = [.. rule.Exceptions.Select(e => Needed(e.When.Tree))],
            Show = [.. rule.Show.Select(s => KeyValuePair.Create(s.Key, Resolve(s.Value.Tree)))],
            Fields = [.. rule.Fields.Select(Slot).Where(s => s.Slot >= 0)],
            LawDate = rule.LawDate is null ? null : Slot(rule.LawDate),
            Assume = [.. rule.Assume
                .Select(a => (Field: Slot(a.Field).Slot, From: Slot(a.From).Slot))
                .Where(a => a is { Field: >= 0, From: >= 0 })],
            Timeline = timeline,
        };
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
