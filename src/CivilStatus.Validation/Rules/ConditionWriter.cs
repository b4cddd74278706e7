using System.Globalization;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Rules;

/// <summary>Writes a rule tree as the text of a condition. Safe to share between threads.</summary>
public static class ConditionWriter
{
    /// <summary>The text; reading it again gives the same tree.</summary>
    public static string Write(RuleNode node) => node switch
    {
        AndNode and => string.Join(" && ", and.Parts.Select(Bracketed)),
        OrNode or => string.Join(" || ", or.Parts.Select(Bracketed)),
        NotNode not => "!" + Bracketed(not.Part),
        ImpliesNode implies => $"Implies({Write(implies.Premise)}, {Write(implies.Conclusion)})",
        CompareNode compare => $"{Bracketed(compare.Left)} {Symbol(compare.Operator)} {Bracketed(compare.Right)}",
        MemberNode member => $"OneOf({Write(member.Item)}, {Write(member.Set)})",
        ListNode list => string.Join(", ", list.Values.Select(v => $"\"{v}\"")),
        FieldNode field => field.Path,
        ParameterNode parameter => "parameter." + parameter.Alias,
        CallNode call => $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(Write))})",
        ConstantNode { Value: DateOnly day } => $"Date(\"{DayRange.Iso(day.DayNumber)}\")",
        ConstantNode { Value: bool truth } => truth ? "true" : "false",
        ConstantNode { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        ConstantNode constant => $"\"{constant.Value}\"",
        _ => node.ToString(),
    };

    /// <summary>How a comparison is written, such as <c>&gt;=</c>.</summary>
    public static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static string Bracketed(RuleNode node) => node is AndNode or OrNode or CompareNode ? $"({Write(node)})" : Write(node);
}
