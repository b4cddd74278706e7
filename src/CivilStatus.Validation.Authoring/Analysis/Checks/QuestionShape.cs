using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>
/// Which rules are asked, and which of their fields are the same and of what kind. What holds for one mother holds for one
/// father: over other fields of the same kinds the answer is the same, so a shape is asked once.
/// </summary>
internal static class QuestionShape
{
    public static string Of(ImmutableArray<AskedRule> rules)
    {
        EntryLayout layout = EntryLayout.Of(rules[0].Event);
        var names = new Dictionary<int, int> { [-1] = -1 };
        string entryEvent = rules.Any(r => AsksForEvent(r.Rule)) ? layout.Event.Name() : "";
        return string.Join(' ', rules.Select(r => r.Rule.Id).Prepend(entryEvent).Concat(rules.SelectMany(SlotsOf).Select(Name)));

        string Name(int slot)
        {
            if (names.TryGetValue(slot, out int known)) return known.ToString(CultureInfo.InvariantCulture);
            names[slot] = names.Count;
            EntryField field = slot < layout.Fields.Length ? layout.Fields[slot] : layout.List!.ItemFields[slot - layout.Fields.Length];
            return $"{names[slot]}:{field.Kind}:{string.Join(',', field.Codes)}";
        }
    }

    /// <summary>The slots a rule speaks of, in an entry with one item in its list; −1 for a field that the event does not have.</summary>
    public static IEnumerable<int> SlotsOf(AskedRule rule)
    {
        int list = EntryLayout.Of(rule.Event).Fields.Length;
        return SearchSpace.Trees(rule).SelectMany(TreeRewriter.All).OfType<SlotNode>().Select(s => s.Slot >= 0 && s.InItem ? list + s.Slot : s.Slot)
            .Concat(rule.Instance.Assume.SelectMany(a => new[] { a.Field, a.From }));
    }

    private static bool AsksForEvent(Rule rule) => rule.Exceptions.Select(e => e.When).Append(rule.Require).Append(rule.AppliesWhen).OfType<Condition>()
        .SelectMany(c => TreeRewriter.All(c.Tree)).Any(n => n is FieldNode { Path: FieldNode.Event });
}
