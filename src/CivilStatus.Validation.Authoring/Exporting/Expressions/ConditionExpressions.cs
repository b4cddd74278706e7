using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>
/// Conditions of a rule tree as expressions that say what is <em>certain</em>. “Certainly true” and “certainly false” are two
/// expressions, both false where an absent fact leaves it open: so plain true and false carry Kleene's logic. Negations go down
/// to the comparisons, where <c>!(a &lt; b)</c> becomes <c>a &gt;= b</c>; comparing with null is false both ways.
/// </summary>
internal sealed class ConditionExpressions(FieldExpressions fields, TermExpressions terms)
{
    /// <summary>Whether it is certain that a condition is true, or that it is false.</summary>
    /// <param name="node">The condition.</param>
    /// <param name="truth">True or false.</param>
    public Clause Certain(RuleNode node, bool truth) => node switch
    {
        AndNode and => truth ? Clause.All(Each(and.Parts, true)) : Clause.Any(Each(and.Parts, false)),
        OrNode or => truth ? Clause.Any(Each(or.Parts, true)) : Clause.All(Each(or.Parts, false)),
        NotNode not => Certain(not.Part, !truth),
        ImpliesNode implies => truth
            ? Clause.Any(Certain(implies.Premise, false), Certain(implies.Conclusion, true))
            : Clause.All(Certain(implies.Premise, true), Certain(implies.Conclusion, false)),
        CompareNode compare => Compare(compare, truth),
        MemberNode member => Member(member, truth),
        ConstantNode { Value: bool constant } => Clause.Of(constant == truth),
        FieldNode field => Asked(fields.Stated(field.Path), truth),
        ParameterNode parameter => Asked(terms.Of(parameter), truth),
        CallNode call => AboutField(call, truth) ?? Asked(terms.Call(call.Function, call.Arguments), truth),
        _ => throw new NotSupportedException($"{node.GetType().Name} is no condition."),
    };

    private IEnumerable<Clause> Each(ImmutableArray<RuleNode> parts, bool truth) => parts.Select(p => Certain(p, truth));

    // Null is neither true nor false.
    private static Clause Asked(string? question, bool truth) => question is null ? Clause.Never : Clause.Single($"{question} == {Literal.Of(truth)}");

    private Clause Compare(CompareNode node, bool truth)
    {
        bool same = node.Operator == Comparison.Equal == truth;
        if (node.Left.Type == FactType.Truth)
            return Clause.Any(Clause.All(Certain(node.Left, true), Certain(node.Right, same)), Clause.All(Certain(node.Left, false), Certain(node.Right, !same)));
        if (IsEvent(node.Left, node.Right, out bool isEvent)) return Clause.Of(isEvent == same);
        if (terms.Of(node.Left) is not { } left || terms.Of(node.Right) is not { } right) return Clause.Never;
        if (node.Operator is Comparison.Equal or Comparison.NotEqual) return Asked(TermExpressions.Call("Same", left, right), same);
        return Clause.Single($"{left} {ConditionWriter.Symbol(truth ? node.Operator : Opposite(node.Operator))} {right}");
    }

    private Clause Member(MemberNode node, bool truth)
    {
        if (node.Set is ListNode events && IsEvent(node.Item)) return Clause.Of(events.Values.Any(v => terms.Of(node.Item) == Literal.Of(v)) == truth);
        if (terms.Of(node.Item) is not { } item) return Clause.Never;
        string set = node.Set is ListNode list ? Literal.Of(list.Values) : terms.Of(node.Set)!;
        return Asked(TermExpressions.Call("OneOf", item, set), truth);
    }

    // What is written is never in doubt: it is so, or it is not.
    private Clause? AboutField(CallNode call, bool truth)
    {
        if (call.Function == RuleFunctions.AreDistinct) return AreDistinct(call).If(truth);
        if (call.Arguments[0] is not FieldNode { Path: not FieldNode.Event } node) return null;
        if (call.Function == RuleFunctions.IsReadable || call.Function == RuleFunctions.IsReal) return Clause.Of(truth);
        if (call.Function == RuleFunctions.StatesDay || call.Function == RuleFunctions.StatesMonth) return Clause.IsThere(terms.Of(node), truth);
        if (call.Function == RuleFunctions.IsPresent) return Clause.IsThere(node.Path == FieldNode.AsOf ? terms.Of(node) : fields.Find(node.Path)?.Value, truth);
        if (call.Function == RuleFunctions.IsPlaceholder) return IsStandIn(fields.Find(node.Path)).If(truth);
        if (call.Function == RuleFunctions.IsKnownCode) return IsKnownCode(fields.Find(node.Path)).If(truth);
        return null;
    }

    private Clause IsStandIn(FieldAccess? field)
    {
        if (field is not { IsText: true }) return Clause.Never;
        IEnumerable<string> codes = fields.HasCodeLikeStandIn(field.Field) ? field.Field.Codes.Select(Literal.Of) : [];
        return Clause.Single(TermExpressions.Call("IsStandIn", codes.Prepend(field.Written)));
    }

    private static Clause IsKnownCode(FieldAccess? field) => field is { Field.Kind: FieldKind.Code }
        ? Clause.Single(TermExpressions.Call("IsKnownCode", field.Field.Codes.Select(Literal.Of).Prepend(field.Value)))
        : Clause.Always;

    private Clause AreDistinct(CallNode call)
    {
        string[] texts = [.. call.Arguments.Select(terms.Of).OfType<string>()];
        return texts.Length < 2 ? Clause.Always : Clause.Single(TermExpressions.Call("AreDistinct", texts));
    }

    private static bool IsEvent(RuleNode node) => node is FieldNode { Path: FieldNode.Event };

    // The event of a workflow is known when it is written.
    private bool IsEvent(RuleNode left, RuleNode right, out bool same)
    {
        same = terms.Of(left) == terms.Of(right);
        return (IsEvent(left) && right is ConstantNode) || (IsEvent(right) && left is ConstantNode);
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}
