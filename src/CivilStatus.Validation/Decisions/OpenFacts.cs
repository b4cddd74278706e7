using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>The facts that leave a verdict open: used by the rule, and missing or not exact.</summary>
internal static class OpenFacts
{
    /// <summary>The facts, in the order in which the rule uses them.</summary>
    public static ImmutableArray<OpenFact> Of(Question question)
    {
        var open = ImmutableArray.CreateBuilder<OpenFact>();
        foreach ((SlotNode node, bool asWritten) in question.Conditions.SelectMany(Uses).Concat(LawDate(question)))
        {
            int slot = SlotUsed(node, question.Scope);
            if (slot < 0 || open.Any(o => o.Slot == slot)) continue;
            Fact fact = question.Facts[slot];
            if (!fact.IsStated || !asWritten && question.Facts.Entry.FieldAt(slot).Kind == FieldKind.Date && !fact.Days.IsExact)
                open.Add(Describe(slot, question));
        }
        AddTerritory(open, question);
        return open.ToImmutable();
    }

    // A fact that stands in for an absent one is the one to find out.
    private static int SlotUsed(SlotNode node, in EvaluationScope scope)
    {
        int slot = scope.SlotOf(node);
        return slot < 0 || scope.Facts[slot].IsStated ? slot : scope.StandIn(slot) ?? slot;
    }

    /// <summary>
    /// The fields whose value counts, and whether only what is written does. Functions about presence and spelling are
    /// never undecided, so their fields are none of them.
    /// </summary>
    private static IEnumerable<(SlotNode Node, bool AsWritten)> Uses(RuleNode node)
    {
        if (node is SlotNode slot) return [(slot, false)];
        if (node is not CallNode call) return TreeRewriter.Parts(node).SelectMany(Uses);
        if (call.Function == RuleFunctions.FirstDayWritten) return AsWritten(call.Arguments[0]);
        if (call.Function == RuleFunctions.WordsAgree) return Uses(call.Arguments[0]).Concat(AsWritten(call.Arguments[1]));
        bool isAboutFields = call.Function.Arguments is [ArgumentKind.AnyField or ArgumentKind.DateField or ArgumentKind.Texts];
        return isAboutFields ? [] : call.Arguments.SelectMany(Uses);

        static IEnumerable<(SlotNode, bool)> AsWritten(RuleNode field) => field is SlotNode written ? [(written, true)] : [];
    }

    private static IEnumerable<(SlotNode Node, bool AsWritten)> LawDate(Question question)
        => question.Instance.LawDate is { } lawDate && question.IsLawOpen(question.Facts) ? [(lawDate, false)] : [];

    private static void AddTerritory(ImmutableArray<OpenFact>.Builder open, Question question)
    {
        ImmutableArray<string> possible = question.Territories;
        if (possible.Length < 2 || question.RegimesFor(question.Facts).All(r => possible.All(r.Territories.Contains))) return;
        int slot = question.Facts.Entry.Layout.ByPath["entry.territory"].Slot;
        var territory = new OpenFact(slot, question.Facts[slot].IsStated, null, possible);
        for (int i = open.Count - 1; i >= 0; i--)
            if (open[i].Slot == slot) open.RemoveAt(i);
        open.Add(territory);
    }

    private static OpenFact Describe(int slot, Question question)
    {
        EntryField field = question.Facts.Entry.FieldAt(slot);
        Fact fact = question.Facts[slot];
        return field.Kind switch
        {
            FieldKind.Date => new OpenFact(slot, fact.IsStated, fact.IsStated ? fact.Days : DayRange.Whole, []),
            FieldKind.Code => new OpenFact(slot, false, null, field.Codes),
            FieldKind.Flag => new OpenFact(slot, false, null, ["true", "false"]),
            FieldKind.Number => new OpenFact(slot, false, null, []),
            _ => TextsTold.Of(slot, question),
        };
    }
}
