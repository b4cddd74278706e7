using System.Text.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A condition as its text and its tree.</summary>
internal static class ConditionJson
{
    public static Condition Read(ref JsonCursor json)
    {
        string? text = null;
        RuleNode? tree = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "text": text = json.Text(); break;
                case "tree": tree = RuleNodeJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new Condition(Required.Of(text, "text"), Required.Of(tree, "tree"));
    }

    public static void Write(Utf8JsonWriter writer, string property, Condition? condition)
    {
        if (condition is null) return;
        writer.WriteStartObject(property);
        writer.WriteString("text", condition.Text);
        writer.WritePropertyName("tree");
        RuleNodeJson.Write(writer, condition.Tree);
        writer.WriteEndObject();
    }
}
