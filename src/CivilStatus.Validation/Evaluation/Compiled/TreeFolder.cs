using System.Collections.Immutable;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Works out beforehand what of a rule tree does not depend on the entry; what remains means the same.</summary>
internal static class TreeFolder
{
    public static RuleNode True { get; } = new ConstantNode(true);

    public static RuleNode False { get; } = new ConstantNode(false);

    public static bool IsTrue(RuleNode node) => node is ConstantNode { Value: true };

    public static bool IsFalse(RuleNode node) => node is ConstantNode { Value: false };

    public static RuleNode Fold(RuleNode node)
    {
        if (TreeRewriter.Parts(node) is { IsEmpty: false } parts) node = TreeRewriter.WithParts(node, [.. parts.Select(Fold)]);
        return node switch
        {
            AndNode and => Junction([.. and.Parts.SelectMany(p => p is AndNode inner ? inner.Parts : [p])], True, False, rest => new AndNode(rest)),
            OrNode or => Disjunction(or.Parts),
            NotNode not => Negation(not.Part),
            ImpliesNode implies => Disjunction([Negation(implies.Premise), implies.Conclusion]),
            CompareNode { Left: ConstantNode { Value: string left }, Right: ConstantNode { Value: string right } } compare =>
                Constant(TextKey.Same(left, right) == (compare.Operator == Comparison.Equal)),
            MemberNode { Item: ConstantNode { Value: string item }, Set: ListNode list } => Constant(list.Values.Any(v => TextKey.Same(v, item))),
            CallNode call => Call(call),
            _ => node,
        };
    }

    private static RuleNode Disjunction(ImmutableArray<RuleNode> parts)
        => Junction([.. parts.SelectMany(p => p is OrNode inner ? inner.Parts : [p])], False, True, rest => new OrNode(rest));

    private static RuleNode Junction(ImmutableArray<RuleNode> parts, RuleNode neutral, RuleNode deciding, Func<ImmutableArray<RuleNode>, RuleNode> join)
    {
        if (parts.Contains(deciding)) return deciding;
        ImmutableArray<RuleNode> rest = parts.RemoveAll(p => p.Equals(neutral));
        return rest.Length switch { 0 => neutral, 1 => rest[0], _ => join(rest) };
    }

    private static RuleNode Negation(RuleNode part) => part switch
    {
        NotNode inner => inner.Part,
        ConstantNode { Value: bool truth } => Constant(!truth),
        _ => new NotNode(part),
    };

    // What is asked of a field itself is known beforehand where the event has no such field.
    private static RuleNode Call(CallNode call)
    {
        if (call.Function == RuleFunctions.IsKnownCode && call.Arguments[0] is NoFieldNode or FactNode { Field.Kind: not FieldKind.Code }) return True;
        if (call.Arguments[0] is not NoFieldNode) return call;
        if (call.Function == RuleFunctions.IsReadable || call.Function == RuleFunctions.IsReal) return True;
        bool isAbsent = call.Function == RuleFunctions.IsPresent || call.Function == RuleFunctions.IsPlaceholder
            || call.Function == RuleFunctions.StatesDay || call.Function == RuleFunctions.StatesMonth;
        return isAbsent ? False : call;
    }

    private static RuleNode Constant(bool value) => value ? True : False;
}
