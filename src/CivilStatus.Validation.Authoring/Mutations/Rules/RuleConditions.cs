using System.Globalization;
using CivilStatus.Validation.Authoring.Mutations.Conditions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Rules;

/// <summary>A slip in a condition that decides a verdict: <c>appliesWhen</c>, <c>require</c>, the <c>when</c> of an exception.</summary>
internal sealed class RuleConditions(IConditionMutation mutation) : IRuleMutation
{
    public IEnumerable<RuleChange> Of(Rule rule)
    {
        IEnumerable<RuleChange> changes = In(rule.Require, "require", "$.require", changed => rule with { Require = changed });
        if (rule.AppliesWhen is { } appliesWhen)
            changes = changes.Concat(In(appliesWhen, "appliesWhen", "$.appliesWhen", changed => rule with { AppliesWhen = changed }));
        for (int i = 0; i < rule.Exceptions.Length; i++)
        {
            int at = i;
            ExceptionClause exception = rule.Exceptions[i];
            changes = changes.Concat(In(exception.When, exception.Id, string.Create(CultureInfo.InvariantCulture, $"$.exceptions[{i}].when"),
                changed => rule with { Exceptions = rule.Exceptions.SetItem(at, exception with { When = changed }) }));
        }
        return changes;
    }

    private IEnumerable<RuleChange> In(Condition condition, string part, string path, Func<Condition, Rule> put)
        => from site in ConditionSite.Of(condition.Tree)
           from change in mutation.Of(site.Node)
           let tree = site.Put(change.Instead)
           let text = ConditionWriter.Write(tree)
           let instead = ConditionWriter.Write(change.Instead)
           select new RuleChange($"{part}/{change.Operator}/{instead}", path,
               LocalizedText.Of($"{change.What.In("vi")}: {instead}", $"{change.What.In("en")}: {instead}"), put(new Condition(text, tree)));
}
