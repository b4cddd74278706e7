using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>
/// Numbers the conditions whose truth the analysis leaves free. The same condition under the same tables and values has the
/// same number, in whichever rule it stands.
/// </summary>
internal sealed class Guesses
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<RuleNode, string> keys = [];
    private readonly ConditionalWeakTable<Table, string> contents = [];

    public int NumberOf(AskedRule rule, Regime regime, RuleNode node)
    {
        string key = string.Join('\n',
            KeyOf(node), rule.Catalogue.Conventions.AgeCounting, string.Join(',', rule.Instance.Assume), ValuesIn(rule, regime, node), TablesOf(rule, node));
        if (!numbers.TryGetValue(key, out int number)) numbers[key] = number = numbers.Count;
        return number;
    }

    /// <summary>The condition as a text; two conditions with the same text mean the same.</summary>
    public string KeyOf(RuleNode node) => keys.GetValue(node, Write);

    private static string ValuesIn(AskedRule rule, Regime regime, RuleNode node) => string.Join(';', TreeRewriter.All(node).OfType<ParameterNode>()
        .Select(p => regime.Values[RuleInstances.AliasIndex(rule.Rule, p.Alias)]).Select(v => v?.Value switch
        {
            CodesValue codes => string.Join('|', codes.Codes),
            var value => value?.ToString(),
        }));

    private string TablesOf(AskedRule rule, RuleNode node) => string.Join('\n', TreeRewriter.All(node).OfType<ConstantNode>().Select(c => c.Value).OfType<string>()
        .Select(rule.Catalogue.Table).OfType<Table>().Select(t => contents.GetValue(t, Contents)));

    private static string Contents(Table table) => string.Join('\n', table.Rows.Select(r => string.Join('|', r.Aliases.Concat(r.Cells).Prepend(r.Key))));

    private static string Write(RuleNode node) => node switch
    {
        SlotNode slot => $"{(slot.InItem ? "item" : "field")}{slot.Slot}:{slot.FieldType}",
        ConstantNode constant => $"“{constant.Value}”",
        ParameterNode parameter => "parameter." + parameter.Alias,
        CallNode call => $"{call.Function.Name}({Parts(call.Arguments)})",
        CompareNode compare => $"{compare.Operator}({Parts([compare.Left, compare.Right])})",
        ListNode list => string.Join('|', list.Values),
        _ => $"{node.GetType().Name}({Parts(TreeRewriter.Parts(node))})",
    };

    private static string Parts(ImmutableArray<RuleNode> parts) => string.Join(", ", parts.Select(Write));
}
