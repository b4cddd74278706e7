using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>
/// Turns a rule tree into one with the same meaning that people would say: negations stand at single facts only,
/// brackets within the same connective are gone, and “is recorded” is not said of what the next words show to be there.
/// </summary>
internal static class SpokenTree
{
    public static RuleNode Of(RuleNode node, bool negated = false) => node switch
    {
        NotNode not => Of(not.Part, !negated),
        AndNode and => Join(WithoutEvident(and.Parts).Select(p => Of(p, negated)), all: !negated),
        OrNode or => Join(or.Parts.Select(p => Of(p, negated)), all: negated),
        ImpliesNode implies => negated
            ? Join([Of(implies.Premise), Of(implies.Conclusion, true)], all: true)
            : new ImpliesNode(Of(implies.Premise), Of(implies.Conclusion)),
        CompareNode compare => compare with { Operator = negated ? Opposite(compare.Operator) : compare.Operator },
        ConstantNode { Value: bool truth } => new ConstantNode(truth != negated),
        _ => negated ? new NotNode(node) : node,
    };

    private static RuleNode Join(IEnumerable<RuleNode> parts, bool all)
    {
        ImmutableArray<RuleNode> flat = [.. parts.SelectMany(p => all && p is AndNode and ? and.Parts : !all && p is OrNode or ? or.Parts : [p])];
        return flat is [{ } only] ? only : all ? new AndNode(flat) : Conditional(flat);
    }

    // “Nothing is recorded, or …” is said as “where it is recorded, …”.
    private static RuleNode Conditional(ImmutableArray<RuleNode> parts)
    {
        ImmutableArray<RuleNode> absent = [.. parts.Where(p => p is NotNode { Part: CallNode call } && call.Function == RuleFunctions.IsPresent)];
        ImmutableArray<RuleNode> others = parts.RemoveRange(absent);
        return absent.IsEmpty || others.IsEmpty
            ? new OrNode(parts)
            : new ImpliesNode(Join(absent.Select(p => ((NotNode)p).Part), all: true), Join(others, all: false));
    }

    // Conditions ask for presence since a missing fact decides nothing; “the kind is late registration” says it already.
    private static IEnumerable<RuleNode> WithoutEvident(ImmutableArray<RuleNode> parts)
    {
        HashSet<string> shown = [.. parts.Select(ShownBy).OfType<string>()];
        return parts.Where(p => !(p is CallNode call && call.Function == RuleFunctions.IsPresent && shown.Contains(((FieldNode)call.Arguments[0]).Path)));
    }

    private static string? ShownBy(RuleNode part) => part switch
    {
        FieldNode field => field.Path,
        MemberNode { Item: FieldNode field } => field.Path,
        CompareNode { Operator: Comparison.Equal, Left: FieldNode field, Right: ConstantNode } => field.Path,
        _ => null,
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}
