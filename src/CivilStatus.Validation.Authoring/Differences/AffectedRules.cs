using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Finds the rules that may answer otherwise after a change.</summary>
internal static class AffectedRules
{
    // What these properties say reaches people, not verdicts or effects.
    private static readonly ImmutableArray<string> Words = ["name", "title", "message", "show", "rationale", "fields"];

    // What these say changes how much a verdict matters, not the verdict.
    private static readonly ImmutableArray<string> Effects = [.. Words, "kind", "grounds", "atMost"];

    /// <summary>The rules whose verdicts or effects may differ.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<ItemDifference> items, Catalogue before, Catalogue after)
        => items.Any(i => i.Kind == ItemKind.Profile) ? Select(before, after, _ => true) : Using(items, Words, before, after);

    /// <summary>The rules whose verdicts may differ.</summary>
    public static ImmutableArray<string> InVerdict(ImmutableArray<ItemDifference> items, Catalogue before, Catalogue after)
        => Using(items, Effects, before, after);

    private static ImmutableArray<string> Using(ImmutableArray<ItemDifference> items, ImmutableArray<string> unimportant, Catalogue before, Catalogue after)
    {
        bool conventions = items.Any(i => i.Kind == ItemKind.Catalogue && i.Details.Any(d => d.Property == "conventions"));
        HashSet<string> changed = [.. items.Where(i => Matters(i, unimportant)).Select(i => i.Id)];
        bool readings = new[] { before, after }.Any(c => changed.Contains(c.Conventions.PlaceholderTable) || c.Conventions.Readings.Any(r => changed.Contains(r.Table)));
        return Select(before, after, r => conventions || readings || changed.Contains(r.Id) || Uses(r).Any(changed.Contains));
    }

    private static ImmutableArray<string> Select(Catalogue before, Catalogue after, Func<Rule, bool> affected)
        => [.. before.Rules.Concat(after.Rules).Where(affected).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal)];

    private static bool Matters(ItemDifference item, ImmutableArray<string> unimportant)
        => item.Kind is not (ItemKind.Labels or ItemKind.Instrument or ItemKind.Profile)
            && (item.Change != ItemChange.Changed || item.Details.Any(d => !unimportant.Contains(d.Property)));

    private static IEnumerable<string> Uses(Rule rule)
    {
        IEnumerable<RuleNode?> trees = rule.Exceptions.Select(e => e.When.Tree).Append(rule.Require.Tree).Append(rule.AppliesWhen?.Tree);
        IEnumerable<string> tables = trees.OfType<RuleNode>().SelectMany(TreeRewriter.All).OfType<CallNode>()
            .SelectMany(c => c.Function.Arguments.Zip(c.Arguments).Where(a => a.First == ArgumentKind.Table)).Select(a => (string)((ConstantNode)a.Second).Value);
        return rule.Parameters.Select(p => p.Value).Concat(tables);
    }
}
