using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>The fields and constants that a question depends on.</summary>
internal sealed class SearchSpace
{
    private readonly Dictionary<int, SearchField> bySlot = [];
    private readonly Dictionary<(RuleNode, int), ImmutableArray<SearchField>> ofNode = new(new ByReference());

    public SearchSpace(Question question, bool forProof)
    {
        (Question, ForProof) = (question, forProof);
        Layout = EntryLayout.Of(question.Rules[0].Event);
        HasItem = question.Rules.Any(r => r.Instance.PerItem);
        foreach (AskedRule rule in question.Rules)
            foreach (SlotNode slot in Trees(rule).SelectMany(TreeRewriter.All).OfType<SlotNode>()) Add(rule, SlotOf(slot));
        foreach (int day in question.Rules.SelectMany(Trees).SelectMany(TreeRewriter.All).OfType<ConstantNode>().Select(c => c.Value).OfType<DateOnly>().Select(d => d.DayNumber))
            ConstantDays.TryAdd(day, 2 + 2 * bySlot.Count + ConstantDays.Count);
        var options = new FieldOptions(this);
        Fields = [.. bySlot.Values.OrderBy(f => f.Index).Select(f => f with { Options = options.Of(f) })];
        foreach (SearchField field in Fields) bySlot[field.Slot] = field;
        ofNode.Clear();
    }

    public Question Question { get; }

    /// <summary>Whether every field may hold anything, and every day is allowed; else only what makes a good witness.</summary>
    public bool ForProof { get; }

    public EntryLayout Layout { get; }

    /// <summary>Whether an entry needs an item in its list.</summary>
    public bool HasItem { get; }

    public ImmutableArray<SearchField> Fields { get; }

    /// <summary>The unknowns that stand for the days written in conditions.</summary>
    public Dictionary<int, int> ConstantDays { get; } = [];

    public int Unknowns => 2 + 2 * Fields.Length + ConstantDays.Count;

    /// <summary>The conditions of a rule, and its law date.</summary>
    public static IEnumerable<RuleNode> Trees(AskedRule rule)
    {
        RuleInstance instance = rule.Instance;
        IEnumerable<RuleNode> trees = instance.Exceptions.Prepend(instance.Require);
        if (instance.AppliesWhen is not null) trees = trees.Prepend(instance.AppliesWhen);
        return instance.LawDate is null ? trees : trees.Append(instance.LawDate);
    }

    public int SlotOf(SlotNode node) => node.Slot >= 0 && node.InItem ? Layout.Fields.Length + node.Slot : node.Slot;

    /// <summary>The field of a node; null where the event has none.</summary>
    public SearchField? FieldOf(SlotNode node) => bySlot.GetValueOrDefault(SlotOf(node));

    /// <summary>The field that stands in for another one where that one states nothing; null without one.</summary>
    public SearchField? StandIn(AskedRule rule, SearchField field)
    {
        foreach ((int absent, int from) in rule.Instance.Assume)
            if (absent == field.Slot) return bySlot[from];
        return null;
    }

    /// <summary>The fields that a node depends on, stand-ins included.</summary>
    public ImmutableArray<SearchField> FieldsOf(AskedRule rule, RuleNode node)
    {
        int side = Question.Rules.IndexOf(rule);
        if (ofNode.TryGetValue((node, side), out ImmutableArray<SearchField> known)) return known;
        return ofNode[(node, side)] =
        [
            .. TreeRewriter.All(node).OfType<SlotNode>().Select(FieldOf).OfType<SearchField>()
                .SelectMany(f => new[] { f, StandIn(rule, f) }).OfType<SearchField>().DistinctBy(f => f.Slot),
        ];
    }

    /// <summary>An entry without contents.</summary>
    public Entry NewEntry()
    {
        var entry = new Entry(Layout.Event);
        if (HasItem) entry.AddItem();
        return entry;
    }

    private void Add(AskedRule rule, int slot)
    {
        if (slot < 0) return;
        if (!bySlot.ContainsKey(slot))
        {
            Entry entry = NewEntry();
            bySlot.Add(slot, new SearchField(bySlot.Count, slot, entry.PathAt(slot), entry.FieldAt(slot).Kind));
        }
        // The field may be there for another rule, which lets nothing stand in for it.
        foreach ((int absent, int from) in rule.Instance.Assume)
            if (absent == slot && !bySlot.ContainsKey(from)) Add(rule, from);
    }

    private sealed class ByReference : IEqualityComparer<(RuleNode Node, int Side)>
    {
        public bool Equals((RuleNode Node, int Side) x, (RuleNode Node, int Side) y) => ReferenceEquals(x.Node, y.Node) && x.Side == y.Side;

        public int GetHashCode((RuleNode Node, int Side) pair) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Node) + pair.Side;
    }
}
