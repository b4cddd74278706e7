using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Where the facts of an event stand in an <see cref="EntryFrame"/>: those of the record, those of the one list item that
/// is being looked at, then those that may be stood in for. Only what some rule asks for is ever read.
/// </summary>
internal sealed class FrameLayout(EntryLayout layout)
{
    private readonly HashSet<int> used = [];
    private readonly List<StandIn> standIns = [];

    public EntryLayout Layout => layout;

    /// <summary>How many facts a frame holds.</summary>
    public int Count => ItemStart + (layout.List?.ItemFields.Length ?? 0) + standIns.Count;

    /// <summary>The place of the first field of the list item.</summary>
    public int ItemStart => layout.Fields.Length;

    /// <summary>The places that rules ask for, facts that may stand in for others included.</summary>
    public IReadOnlySet<int> Used => used;

    /// <summary>The facts that another one may stand in for.</summary>
    public IReadOnlyList<StandIn> StandIns => standIns;

    /// <summary>Has fields of the record read, by their slots.</summary>
    public void Use(params ReadOnlySpan<int> slots)
    {
        foreach (int slot in slots) used.Add(slot);
    }

    /// <summary>The place of a field of the record; it will be read.</summary>
    public int PlaceOf(EntryField field)
    {
        used.Add(field.Slot);
        return field.Slot;
    }

    /// <summary>The field node, or <see cref="NoFieldNode"/> where the event has no such field.</summary>
    public RuleNode Resolve(SlotNode node, RuleInstance instance)
    {
        if (node.Slot < 0) return new NoFieldNode(node.FieldType);
        int written = node.InItem ? ItemStart + node.Slot : node.Slot;
        used.Add(written);
        EntryField field = node.InItem ? layout.List!.ItemFields[node.Slot] : layout.Fields[node.Slot];
        int[] from = node.InItem ? [] : [.. instance.Assume.Where(a => a.Field == node.Slot).Select(a => a.From)];
        return new FactNode(from.Length == 0 ? written : PlaceOf(written, from), written, field, node.FieldType);
    }

    private int PlaceOf(int field, int[] from)
    {
        used.UnionWith(from);
        int known = standIns.FindIndex(s => s.Field == field && s.From.SequenceEqual(from));
        if (known >= 0) return standIns[known].Index;
        int index = Count;
        standIns.Add(new StandIn(index, field, from));
        return index;
    }

    /// <summary>A fact and those that stand in for it where it is absent, in order.</summary>
    public sealed record StandIn(int Index, int Field, int[] From);
}
