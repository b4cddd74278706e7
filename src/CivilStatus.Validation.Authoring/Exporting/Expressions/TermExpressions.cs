using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>Days, numbers and texts of a rule tree as expressions that are null where a fact they need is absent.</summary>
/// <param name="fields">The fields.</param>
/// <param name="eventName">The name of the event.</param>
internal sealed class TermExpressions(FieldExpressions fields, string eventName)
{
    /// <summary>The expression; null where nobody can know the value: the event lacks the field, or the input has a day and no text of it.</summary>
    public string? Of(RuleNode node) => node switch
    {
        ConstantNode { Value: int number } => Literal.Of(number),
        ConstantNode { Value: DateOnly day } => Literal.Of(day),
        ConstantNode { Value: string text } => Literal.Of(text),
        ParameterNode parameter => LawName(parameter.Alias),
        FieldNode { Path: FieldNode.AsOf } => FieldExpressions.Member(FieldExpressions.Record, FieldNode.AsOf),
        FieldNode { Path: FieldNode.Event } => Literal.Of(eventName),
        FieldNode field => fields.Find(field.Path) is { IsText: false } && field.Type == FactType.Text ? null : fields.Stated(field.Path),
        CallNode call when call.Function == RuleFunctions.FirstDayWritten => Of(call.Arguments[0]),
        CallNode call => Call(call.Function, call.Arguments),
        _ => throw new NotSupportedException($"{node.GetType().Name} is no day, number or text."),
    };

    /// <summary>A call of the function of the same name; null where one of the arguments can never be known.</summary>
    public string? Call(RuleFunction function, ImmutableArray<RuleNode> arguments)
    {
        string?[] terms = [.. arguments.Select(Of)];
        return terms.Contains(null) ? null : Call(function.Name, terms!);
    }

    public static string Call(string function, params IEnumerable<string> arguments) => $"{FieldExpressions.Functions}.{function}({string.Join(", ", arguments)})";

    /// <summary>The name of the local parameter that holds a value of the law; no other name has an underscore.</summary>
    public static string LawName(string alias) => "law_" + alias;
}
