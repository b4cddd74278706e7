using System.Linq.Expressions;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Parts of fused conditions that are worked out at most once, when they are first asked for.</summary>
internal sealed class SharedParts(IEnumerable<RuleNode> conditions)
{
    private readonly Dictionary<string, int> uses = conditions.SelectMany(TreeRewriter.All)
        .Where(n => TreeRewriter.Parts(n) is { IsEmpty: false })
        .CountBy(TreeKey.Of, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, Expression> known = new(StringComparer.Ordinal);
    private readonly List<ParameterExpression> locals = [];

    /// <summary>The variables that hold what was worked out.</summary>
    public IEnumerable<ParameterExpression> Locals => locals;

    /// <summary>Whether a part stands anywhere in the conditions.</summary>
    public bool IsAskedFor(RuleNode node) => uses.ContainsKey(TreeKey.Of(node));

    /// <summary>The value of a part, worked out once where it stands in several places.</summary>
    public Expression Once(RuleNode node, Type type, Expression value) => uses.GetValueOrDefault(TreeKey.Of(node)) > 1 ? Always(node, type, value) : value;

    /// <summary>The value of a part, worked out once even where it stands in one place.</summary>
    public Expression Always(RuleNode node, Type type, Expression value)
    {
        string key = TreeKey.Of(node);
        if (known.TryGetValue(key, out Expression? shared)) return shared;
        ParameterExpression local = Expression.Variable(type), isKnown = Expression.Variable(typeof(bool));
        locals.AddRange([local, isKnown]);
        return known[key] = Expression.Block(
            Expression.IfThen(Expression.Not(isKnown), Expression.Block(Expression.Assign(local, value), Expression.Assign(isKnown, Expression.Constant(true)))),
            local);
    }
}
