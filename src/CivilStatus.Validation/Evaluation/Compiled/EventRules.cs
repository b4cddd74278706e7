using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The rules of one event, compiled. Those whose law never changes are asked together; the others by slices of the date
/// whose law they follow. Safe to share between threads.
/// </summary>
internal sealed class EventRules
{
    private readonly ImmutableArray<CompiledRule> rules;
    private readonly FrameLayout layout;
    private readonly FrameReader reader;
    private readonly FramePool frames;
    private readonly TerritoryBits territories;
    private readonly int territory;
    private readonly RuleFilters timeless, timelessOfItem;
    private readonly LawSlices[] slices, slicesOfItem;

    public EventRules(RuleInstance[] instances, EntryLayout entryLayout, Catalogue catalogue, StepCompiler compiler, CompilationMode mode)
    {
        layout = new FrameLayout(entryLayout);
        territories = new TerritoryBits(catalogue.Conventions);
        territory = layout.PlaceOf(layout.Layout.ByPath["entry.territory"]);
        rules = [.. instances.Select((instance, index) => new CompiledRule(instance, index, layout, territories, compiler))];
        reader = new FrameReader(catalogue, layout, compiler);
        frames = new FramePool(layout, compiler.Words);
        (timeless, slices) = Group(perItem: false, compiler, mode);
        (timelessOfItem, slicesOfItem) = Group(perItem: true, compiler, mode);
    }

    public RuleInstance InstanceAt(int rule) => rules[rule].Instance;

    /// <summary>
    /// Asks every rule of an entry. The frame returned holds, in the order of findings, the rules that may have something to
    /// say; it has to be given back.
    /// </summary>
    public EntryFrame Ask(Entry entry, int asOf)
    {
        EntryFrame frame = frames.Rent();
        Ask(entry, asOf, frame);
        return frame;
    }

    public void Return(EntryFrame frame)
    {
        frame.Release();
        frames.Return(frame);
    }

    /// <summary>What the rule of a suspect says, with what a finding rests on.</summary>
    public RuleOutcome Complete(in Suspect suspect, Entry entry, EntryFrame frame)
    {
        CompiledRule rule = rules[suspect.Rule];
        if (rule.Instance.PerItem) reader.ReadItem(entry, suspect.Item, frame);
        return rule.Complete(suspect.Outcome, frame);
    }

    private void Ask(Entry entry, int asOf, EntryFrame frame)
    {
        frame.Start(entry, asOf);
        reader.Read(entry, frame);
        frame.Territories = territories.OfName(frame.StatedText(territory));
        timeless.Ask(frame, 0);
        foreach (LawSlices law in slices) law.Ask(frame, 0);
        for (int item = 0; item < entry.ItemCount; item++)
        {
            reader.ReadItem(entry, item, frame);
            timelessOfItem.Ask(frame, item);
            foreach (LawSlices law in slicesOfItem) law.Ask(frame, item);
        }
        if (frame.Suspects.Length > 1) frame.Suspects.Sort();
    }

    private (RuleFilters Timeless, LawSlices[] Slices) Group(bool perItem, StepCompiler compiler, CompilationMode mode)
    {
        var lasting = new List<CompiledRule>();
        var changing = new Dictionary<int, List<CompiledRule>>();
        foreach (CompiledRule rule in rules)
        {
            if (rule.Instance.PerItem != perItem) continue;
            if (!rule.IsTimeless) OfLawDate(rule.LawDate).Add(rule);
            else if (rule.ConditionsIn(0) is { FindNothing: false }) lasting.Add(rule);
        }
        var members = new RuleFilters.Member[lasting.Count];
        for (int i = 0; i < members.Length; i++) members[i] = new RuleFilters.Member(lasting[i], 0);
        return (new RuleFilters(members, compiler, mode), [.. changing.Values.Select(same => new LawSlices(same[0].LawDate, same, compiler, mode))]);

        List<CompiledRule> OfLawDate(int date)
        {
            if (!changing.TryGetValue(date, out List<CompiledRule>? same)) changing.Add(date, same = []);
            return same;
        }
    }
}
