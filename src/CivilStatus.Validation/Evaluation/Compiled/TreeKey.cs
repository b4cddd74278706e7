using System.Globalization;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A text that is the same for two rule trees that mean the same, so that work can be shared between them.</summary>
internal static class TreeKey
{
    /// <summary>The key of a tree.</summary>
    public static string Of(RuleNode node) => Of(node, place => place.ToString(CultureInfo.InvariantCulture));

    /// <summary>The key of a tree whatever field it looks at.</summary>
    public static string OfAnyField(RuleNode node) => Of(node, _ => "");

    private static string Of(RuleNode node, Func<int, string> place)
    {
        string parts = string.Join(",", TreeRewriter.Parts(node).Select(p => Of(p, place)));
        return node switch
        {
            FactNode fact => $"#{place(fact.Index)}.{place(fact.Written)}:{(int)fact.FieldType}",
            NoFieldNode none => $"#none:{(int)none.FieldType}",
            AsOfNode => "#asOf",
            ConstantNode constant => $"{(int)constant.Type}<{constant.Value}>",
            ListNode list => $"[{string.Join("|", list.Values)}]",
            CompareNode compare => $"compare{(int)compare.Operator}({parts})",
            CallNode call => $"{call.Function.Name}({parts})",
            _ => $"{node.GetType().Name}({parts})",
        };
    }
}
