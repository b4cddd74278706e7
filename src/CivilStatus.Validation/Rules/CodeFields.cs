namespace CivilStatus.Validation.Rules;

/// <summary>Finds the fields whose codes the parameters of a rule list. Safe to share between threads.</summary>
public static class CodeFields
{
    /// <summary>The path of the field that the rule compares with a parameter's codes, such as <c>entry.officeLevel</c>; null where it compares none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="alias">The rule's name for the parameter.</param>
    public static string? Of(Rule rule, string alias)
    {
        IEnumerable<RuleNode> trees = rule.Exceptions.Select(e => e.When.Tree).Prepend(rule.Require.Tree);
        if (rule.AppliesWhen is not null) trees = trees.Append(rule.AppliesWhen.Tree);
        foreach (MemberNode member in trees.SelectMany(TreeRewriter.All).OfType<MemberNode>())
            if (member is { Item: FieldNode field, Set: ParameterNode parameter } && parameter.Alias == alias) return field.Path;
        return null;
    }
}
