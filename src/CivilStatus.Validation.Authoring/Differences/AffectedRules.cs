using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Finds the rules that may answer otherwise after a change.</summary>
internal static class AffectedRules
{
    // What these properties say reaches people, not verdicts or effects.
    private static readonly ImmutableArray<string> Words = ["name", "title", "message", "show", "rationale", "fields"];

    public static ImmutableArray<string> Of(ImmutableArray<ItemDifference> items, Catalogue before, Catalogue after)
    {
        bool conventions = items.Any(i => i.Kind == ItemKind.Catalogue && i.Details.Any(d => d.Property == "conventions"));
        bool effects = items.Any(i => i.Kind == ItemKind.Profile);
        HashSet<string> changed = [.. items.Where(Matters).Select(i => i.Id)];
        bool readings = new[] { before, after }.Any(c => changed.Contains(c.Conventions.PlaceholderTable) || c.Conventions.Readings.Any(r => changed.Contains(r.Table)));
        return
        [
            .. before.Rules.Concat(after.Rules)
                .Where(r => conventions || effects || readings || changed.Contains(r.Id) || Uses(r).Any(changed.Contains))
                .Select(r => r.Id).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static bool Matters(ItemDifference item)
        => item.Kind is not (ItemKind.Labels or ItemKind.Instrument) && (item.Change != ItemChange.Changed || item.Details.Any(d => !Words.Contains(d.Property)));

    private static IEnumerable<string> Uses(Rule rule)
    {
        IEnumerable<RuleNode?> trees = rule.Exceptions.Select(e => e.When.Tree).Append(rule.Require.Tree).Append(rule.AppliesWhen?.Tree);
        IEnumerable<string> tables = trees.OfType<RuleNode>().SelectMany(TreeRewriter.All).OfType<CallNode>()
            .SelectMany(c => c.Function.Arguments.Zip(c.Arguments).Where(a => a.First == ArgumentKind.Table)).Select(a => (string)((ConstantNode)a.Second).Value);
        return rule.Parameters.Select(p => p.Value).Concat(tables);
    }
}
