using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>
/// The texts between which a rule can tell: where it only compares a field with constants, those and one that is none of
/// them stand for every text there is.
/// </summary>
internal static class TextsTold
{
    public static OpenFact Of(int slot, Question question)
    {
        var unlistable = new OpenFact(slot, false, null, []);
        var told = new List<string>();
        foreach (RuleNode node in question.Conditions.SelectMany(TreeRewriter.All))
        {
            if (!TreeRewriter.Parts(node).Any(p => IsField(p, slot, question))) continue;
            switch (node)
            {
                case CompareNode { Left: ConstantNode { Value: string left } }:
                    told.Add(left);
                    break;
                case CompareNode { Right: ConstantNode { Value: string right } }:
                    told.Add(right);
                    break;
                case MemberNode { Set: ListNode list }:
                    told.AddRange(list.Values);
                    break;
                case CallNode { Function.Arguments: [ArgumentKind.AnyField] }:
                    break;
                default:
                    return unlistable;
            }
        }
        if (told.Count == 0) return unlistable;
        string other = NoneOf(told);
        return new OpenFact(slot, false, null, [.. told.DistinctBy(TextKey.Of, StringComparer.Ordinal), other]) { AnyOther = other };
    }

    private static bool IsField(RuleNode node, int slot, Question question) => node is SlotNode field && question.Scope.SlotOf(field) == slot;

    // No stand-in for nothing either: those are short.
    private static string NoneOf(List<string> told)
    {
        string other = "none of the texts listed";
        while (told.Any(t => TextKey.Same(t, other))) other += " either";
        return other;
    }
}
