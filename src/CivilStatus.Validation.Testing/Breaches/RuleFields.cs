using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>The fields that a rule asks for.</summary>
internal static class RuleFields
{
    /// <summary>Their paths; those of a loop variable for one role, and none of them where the role is not known.</summary>
    public static IEnumerable<string> Of(Rule rule, string? role)
    {
        IEnumerable<Condition> conditions = rule.Exceptions.Select(e => e.When).Append(rule.Require);
        if (rule.AppliesWhen is { } applies) conditions = conditions.Append(applies);
        IEnumerable<string> paths = conditions.SelectMany(c => TreeRewriter.All(c.Tree)).OfType<FieldNode>().Select(f => f.Path);
        return rule.ForEach is not { } loop ? paths.Distinct() : paths.Select(p => InRole(p, loop.Variable, role)).OfType<string>().Distinct();
    }

    private static string? InRole(string path, string variable, string? role)
    {
        if (path == variable) return role;
        if (!path.StartsWith(variable + ".", StringComparison.Ordinal)) return path;
        return role is null ? null : role + path[variable.Length..];
    }
}
