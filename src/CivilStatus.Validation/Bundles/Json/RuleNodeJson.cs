using System.Globalization;
using System.Text.Json;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A rule tree as nested arrays, the first element naming the node: <c>["ge",["call","Age",…],["parameter","minimumAge","Number"]]</c>.</summary>
internal static class RuleNodeJson
{
    public static RuleNode Read(ref JsonCursor json)
    {
        json.StartArray();
        string name = json.Text();
        // These have as many parts as there are; their end is read with the last.
        switch (name)
        {
            case "and": return new AndNode(json.Rest(Read));
            case "or": return new OrNode(json.Rest(Read));
            case "call": return new CallNode(Function(json.Text()), json.Rest(Read));
            case "list": return new ListNode(json.Rest(static (ref JsonCursor list) => list.Text()));
        }
        RuleNode node = name switch
        {
            "not" => new NotNode(Read(ref json)),
            "implies" => new ImpliesNode(Read(ref json), Read(ref json)),
            "in" => new MemberNode(Read(ref json), Read(ref json)),
            "field" => new FieldNode(json.Text(), EnumJson<FactType>.Read(ref json)),
            "text" => new ConstantNode(json.Text()),
            "day" => new ConstantNode(IsoDay.Parse(json.Text())),
            "number" => new ConstantNode(Number(json.Text())),
            "truth" => new ConstantNode(json.Text() == "true"),
            "parameter" => new ParameterNode(json.Text(), EnumJson<FactType>.Read(ref json)),
            _ => new CompareNode(Comparison(name), Read(ref json), Read(ref json)),
        };
        json.EndArray();
        return node;
    }

    public static void Write(Utf8JsonWriter writer, RuleNode node)
    {
        writer.WriteStartArray();
        switch (node)
        {
            case AndNode: writer.WriteStringValue("and"); break;
            case OrNode: writer.WriteStringValue("or"); break;
            case NotNode: writer.WriteStringValue("not"); break;
            case ImpliesNode: writer.WriteStringValue("implies"); break;
            case CompareNode compare: writer.WriteStringValue(Name(compare.Operator)); break;
            case MemberNode: writer.WriteStringValue("in"); break;
            case ListNode list: WriteTexts(writer, ["list", .. list.Values]); break;
            case CallNode call: WriteTexts(writer, "call", call.Function.Name); break;
            case FieldNode field: WriteTexts(writer, "field", field.Path, field.FieldType.ToString()); break;
            case ParameterNode parameter: WriteTexts(writer, "parameter", parameter.Alias, parameter.ValueType.ToString()); break;
            case ConstantNode { Value: DateOnly day }: WriteTexts(writer, "day", DayRange.Iso(day.DayNumber)); break;
            case ConstantNode { Value: int number }: WriteTexts(writer, "number", number.ToString(CultureInfo.InvariantCulture)); break;
            case ConstantNode { Value: bool truth }: WriteTexts(writer, "truth", truth ? "true" : "false"); break;
            case ConstantNode constant: WriteTexts(writer, "text", (string)constant.Value); break;
            default: throw new JsonException($"{node.GetType().Name} does not belong into a bundle.");
        }
        foreach (RuleNode part in TreeRewriter.Parts(node)) Write(writer, part);
        writer.WriteEndArray();
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new JsonException($"'{text}' is no whole number");

    private static Comparison Comparison(string name) => name switch
    {
        "eq" => Rules.Comparison.Equal,
        "ne" => Rules.Comparison.NotEqual,
        "lt" => Rules.Comparison.Less,
        "le" => Rules.Comparison.LessOrEqual,
        "gt" => Rules.Comparison.Greater,
        "ge" => Rules.Comparison.GreaterOrEqual,
        _ => throw new JsonException($"'{name}' is no node of a rule tree"),
    };

    private static string Name(Comparison comparison) => comparison switch
    {
        Rules.Comparison.Equal => "eq",
        Rules.Comparison.NotEqual => "ne",
        Rules.Comparison.Less => "lt",
        Rules.Comparison.LessOrEqual => "le",
        Rules.Comparison.Greater => "gt",
        _ => "ge",
    };

    private static void WriteTexts(Utf8JsonWriter writer, params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts) writer.WriteStringValue(text);
    }

    private static RuleFunction Function(string name) => RuleFunctions.ByName.TryGetValue(name, out RuleFunction? function)
        ? function
        : throw new JsonException($"this version knows no function '{name}'");
}
