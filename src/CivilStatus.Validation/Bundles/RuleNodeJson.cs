using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles;

/// <summary>A rule tree as nested arrays, the first element naming the node: <c>["ge",["call","Age",…],["parameter","minimumAge","Number"]]</c>.</summary>
internal sealed class RuleNodeJson : JsonConverter<RuleNode>
{
    private static readonly ImmutableArray<(Comparison Comparison, string Name)> Comparisons =
    [
        (Comparison.Equal, "eq"), (Comparison.NotEqual, "ne"), (Comparison.Less, "lt"),
        (Comparison.LessOrEqual, "le"), (Comparison.Greater, "gt"), (Comparison.GreaterOrEqual, "ge"),
    ];

    public override RuleNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = NextString(ref reader);
        RuleNode node = name switch
        {
            "and" => new AndNode(Rest(ref reader, options)),
            "or" => new OrNode(Rest(ref reader, options)),
            "not" => new NotNode(Next(ref reader, options)),
            "implies" => new ImpliesNode(Next(ref reader, options), Next(ref reader, options)),
            "in" => new MemberNode(Next(ref reader, options), Next(ref reader, options)),
            "list" => new ListNode(RestStrings(ref reader)),
            "field" => new FieldNode(NextString(ref reader), Enum.Parse<FactType>(NextString(ref reader))),
            "text" => new ConstantNode(NextString(ref reader)),
            "day" => new ConstantNode(IsoDay.Parse(NextString(ref reader))),
            "number" => new ConstantNode(int.Parse(NextString(ref reader), CultureInfo.InvariantCulture)),
            "truth" => new ConstantNode(NextString(ref reader) == "true"),
            "parameter" => new ParameterNode(NextString(ref reader), Enum.Parse<FactType>(NextString(ref reader))),
            "call" => new CallNode(Function(NextString(ref reader)), Rest(ref reader, options)),
            _ => Comparisons.FirstOrDefault(c => c.Name == name) is { Name: not null } found
                ? new CompareNode(found.Comparison, Next(ref reader, options), Next(ref reader, options))
                : throw new JsonException($"'{name}' is no node of a rule tree."),
        };
        // Nodes of any length have read up to the end of their array; the others stand before it.
        if (node is not (AndNode or OrNode or ListNode or CallNode)) reader.Read();
        return node;
    }

    public override void Write(Utf8JsonWriter writer, RuleNode value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        switch (value)
        {
            case AndNode: writer.WriteStringValue("and"); break;
            case OrNode: writer.WriteStringValue("or"); break;
            case NotNode: writer.WriteStringValue("not"); break;
            case ImpliesNode: writer.WriteStringValue("implies"); break;
            case CompareNode compare: writer.WriteStringValue(Comparisons[(int)compare.Operator].Name); break;
            case MemberNode: writer.WriteStringValue("in"); break;
            case ListNode list: WriteStrings(writer, ["list", .. list.Values]); break;
            case CallNode call: WriteStrings(writer, "call", call.Function.Name); break;
            case FieldNode field: WriteStrings(writer, "field", field.Path, field.FieldType.ToString()); break;
            case ParameterNode parameter: WriteStrings(writer, "parameter", parameter.Alias, parameter.ValueType.ToString()); break;
            case ConstantNode { Value: DateOnly day }: WriteStrings(writer, "day", DayRange.Iso(day.DayNumber)); break;
            case ConstantNode { Value: int number }: WriteStrings(writer, "number", number.ToString(CultureInfo.InvariantCulture)); break;
            case ConstantNode { Value: bool truth }: WriteStrings(writer, "truth", truth ? "true" : "false"); break;
            case ConstantNode constant: WriteStrings(writer, "text", (string)constant.Value); break;
            default: throw new JsonException($"{value.GetType().Name} does not belong into a bundle.");
        }
        foreach (RuleNode part in TreeRewriter.Parts(value)) Write(writer, part, options);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts) writer.WriteStringValue(text);
    }

    private static string NextString(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    private RuleNode Next(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        return Read(ref reader, typeof(RuleNode), options);
    }

    private ImmutableArray<RuleNode> Rest(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var nodes = ImmutableArray.CreateBuilder<RuleNode>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray) nodes.Add(Read(ref reader, typeof(RuleNode), options));
        return nodes.ToImmutable();
    }

    private static ImmutableArray<string> RestStrings(ref Utf8JsonReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
        return texts.ToImmutable();
    }

    private static RuleFunction Function(string name) => RuleFunctions.ByName.TryGetValue(name, out RuleFunction? function)
        ? function
        : throw new JsonException($"This version knows no function '{name}'.");
}
