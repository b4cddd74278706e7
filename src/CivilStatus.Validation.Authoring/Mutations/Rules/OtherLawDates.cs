using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>The law of another day: that of the entry for that of the event, or that of any date the rule speaks of.</summary>
internal sealed class OtherLawDates : IRuleMutation
{
    private const string EntryDate = "entry.date";

    public IEnumerable<RuleChange> Of(Rule rule)
    {
        // Where neither parameters nor periods change, every day has the same law.
        bool changes = !rule.Parameters.IsEmpty || rule.InForce is not [{ } only] || only != Period.Always;
        if (rule.LawDate is null || !changes) return [];
        IEnumerable<RuleNode> trees = rule.Exceptions.Select(e => e.When.Tree).Prepend(rule.Require.Tree);
        if (rule.AppliesWhen is not null) trees = trees.Prepend(rule.AppliesWhen.Tree);
        ImmutableArray<string> others =
        [
            .. trees.SelectMany(TreeRewriter.All).OfType<FieldNode>()
                .Where(f => f.FieldType == FactType.Date && f.Path != FieldNode.AsOf).Select(f => f.Path)
                .Append(EntryDate).Distinct().Where(path => path != rule.LawDate),
        ];
        return others.Select(other => new RuleChange($"lawDate/{other}", "$.lawDate",
            LocalizedText.Of($"áp dụng luật của ngày {other} thay cho {rule.LawDate}", $"the law of {other} is applied instead of that of {rule.LawDate}"),
            rule with { LawDate = other }));
    }
}
