using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>The texts written in a condition, those of lists included.</summary>
internal static class ConstantTexts
{
    public static IEnumerable<string> Of(RuleNode node) => TreeRewriter.All(node).SelectMany(n => n switch
    {
        ConstantNode { Value: string text } => [text],
        ListNode list => list.Values,
        _ => (IEnumerable<string>)[],
    });
}
