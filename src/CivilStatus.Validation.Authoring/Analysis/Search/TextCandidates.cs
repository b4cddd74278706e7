using System.Globalization;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Texts that a field may hold, the most ordinary ones first: those of samples, of the conditions, of the tables they ask.</summary>
internal sealed class TextCandidates(SearchSpace space)
{
    private const int MostSamples = 24, MostKeys = 40, MostNumbers = 400;

    public IEnumerable<string> Of(SearchField field)
    {
        Entry empty = space.NewEntry();
        IEnumerable<string> codes = empty.FieldAt(field.Slot).Codes;
        CallNode[] calls = [.. Calls(field)];
        string[] compared = [.. space.Question.Rules.SelectMany(SearchSpace.Trees).SelectMany(t => Compared(t, field)).Distinct(StringComparer.Ordinal)];
        return codes.Concat(Samples(field).Take(MostSamples)).Concat(field.Kind == FieldKind.Code ? ["x1"] : Ordinary(field))
            .Concat(compared).Concat(Digits(calls)).Concat(Keys(calls)).Concat(["x#1"])
            .Where(t => !TextKey.IsBlank(t)).Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Samples(SearchField field) => space.Question.Samples
        .Where(e => e.Event == space.Layout.Event && e.TryGetSlot(field.Path, out _)).Select(e => e[field.Path]).OfType<string>()
        .GroupBy(t => t, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key);

    private static IEnumerable<string> Ordinary(SearchField field) => field.Kind == FieldKind.Name ? ["An", "Ba", "Chi"] : ["1", "12", "1/2024", "1/1999", "An", "Ba"];

    // Texts that stand beside the field, or something made of it, in a comparison or list.
    private IEnumerable<string> Compared(RuleNode node, SearchField field)
    {
        if (node is CompareNode { Left.Type: FactType.Text } or MemberNode && Concerns(node, field))
            return ConstantTexts.Of(node);
        return TreeRewriter.Parts(node).SelectMany(p => Compared(p, field));
    }

    private IEnumerable<CallNode> Calls(SearchField field) => space.Question.Rules.SelectMany(SearchSpace.Trees)
        .SelectMany(TreeRewriter.All).OfType<CallNode>().Where(c => Concerns(c, field));

    private bool Concerns(RuleNode node, SearchField field)
        => TreeRewriter.All(node).OfType<Evaluation.SlotNode>().Any(s => space.SlotOf(s) == field.Slot);

    private IEnumerable<string> Keys(CallNode[] calls) => TablesOf(calls)
        .SelectMany(t => t.Rows.DistinctBy(r => string.Join('|', r.Cells)).Concat(t.Rows).DistinctBy(r => r.Key).Take(MostKeys)).Select(r => r.Key);

    private IEnumerable<Table> TablesOf(IEnumerable<CallNode> calls)
    {
        string[] ids = [.. calls.SelectMany(c => c.Arguments).OfType<ConstantNode>().Select(c => c.Value).OfType<string>().Distinct()];
        return space.Question.Rules.SelectMany(r => ids.Select(r.Catalogue.Table)).OfType<Table>().DistinctBy(t => t.Id);
    }

    // Digits of every length asked for; where parts of them are looked up, with the keys of that table in their place.
    private IEnumerable<string> Digits(CallNode[] calls)
    {
        foreach (int length in calls.Where(c => c.Function == RuleFunctions.IsDigits).Select(c => (int)((ConstantNode)c.Arguments[1]).Value).Distinct().Where(l => l is > 0 and < 100))
        {
            (int From, int Length)[] parts = [.. calls.Where(c => c.Function == RuleFunctions.Part)
                .Select(c => ((int)((ConstantNode)c.Arguments[1]).Value, (int)((ConstantNode)c.Arguments[2]).Value)).Distinct().Where(p => p.Item1 > 0 && p.Item2 > 0 && p.Item1 - 1 + p.Item2 <= length)];
            IEnumerable<string> numbers = [new string('0', length - 1) + "1", new string('0', length - 1) + "2", new string('9', length)];
            foreach ((int from, int size) in parts)
            {
                string[] inside = [.. TablesOf(calls).SelectMany(t => t.Rows).Select(r => r.Key).Where(k => k.Length == size && k.All(char.IsAsciiDigit)).Take(10),
                    .. Enumerable.Range(0, 2).Select(i => (90 * i).ToString(CultureInfo.InvariantCulture).PadLeft(size, '0')).Where(k => k.Length == size)];
                numbers = numbers.SelectMany(n => inside.Select(k => n[..(from - 1)] + k + n[(from - 1 + size)..]).Append(n)).Distinct().Take(MostNumbers).ToArray();
            }
            foreach (string number in numbers) yield return number;
        }
    }
}
