using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>What a rule over a set looks at, as an object; keys are written as in rule files.</summary>
internal static class SetShapeJson
{
    public static SetShape Read(ref JsonCursor json)
    {
        SetKind? kind = null;
        ImmutableArray<EntryEvent> with = default;
        bool? withPersons = null;
        ImmutableArray<SetKey> keys = default;
        ImmutableArray<KeySide> order = default;
        string? value = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "kind": kind = EnumJson<SetKind>.Read(ref json); break;
                case "with": with = json.Items(EnumJson<EntryEvent>.Read); break;
                case "withPersons": withPersons = json.Truth(); break;
                case "keys": keys = json.Items(static (ref JsonCursor key) => new SetKey(key.Items(static (ref JsonCursor term) => Term(term.Text())))); break;
                case "order": order = json.Items(static (ref JsonCursor side) => Side(side.Text())); break;
                case "value": value = json.Text(); break;
                default: throw json.Unknown(property);
            }
        }
        return new SetShape
        {
            Kind = Required.Of(kind, "kind"),
            With = Required.Of(with, "with"),
            WithPersons = Required.Of(withPersons, "withPersons"),
            Keys = Required.Of(keys, "keys"),
            Order = Required.Of(order, "order"),
            Value = value,
        };
    }

    public static void Write(Utf8JsonWriter writer, string property, SetShape? shape)
    {
        if (shape is null) return;
        writer.WriteStartObject(property);
        writer.WriteString("kind", shape.Kind.ToString());
        ArrayJson.Write(writer, "with", shape.With, e => writer.WriteStringValue(e.ToString()));
        writer.WriteBoolean("withPersons", shape.WithPersons);
        ArrayJson.Write(writer, "keys", shape.Keys, key => ArrayJson.Write(writer, [.. key.Terms.Select(t => t.ToString())]));
        ArrayJson.Write(writer, "order", shape.Order, side => writer.WriteStringValue(side.ToString()));
        if (shape.Value is not null) writer.WriteString("value", shape.Value);
        writer.WriteEndObject();
    }

    private static KeyTerm Term(string text) => KeyGrammar.TryReadTerm(text, out KeyTerm? term) ? term : throw new JsonException($"'{text}' is no term of a key");

    private static KeySide Side(string text) => KeyGrammar.TryReadSide(text, out KeySide? side) ? side : throw new JsonException($"'{text}' is nothing that entries can be put in order by");
}
