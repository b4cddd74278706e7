using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads what a rule of shape <c>set</c> looks at.</summary>
internal static class SetShapeReader
{
    private const string Person = "person";

    /// <summary>The set of a rule file; null for a rule of shape <c>entry</c>.</summary>
    public static SetShape? Read(ObjectReader reader)
    {
        bool isSet = reader.Choice("shape", [("entry", false), ("set", true)], false);
        if ((isSet ? reader.Required("set") : reader.Optional("set")) is not { } value) return null;
        if (!isSet)
        {
            reader.Bag.Error(Codes.BadValue, value.Place,
                LocalizedText.Of("\"set\" chỉ dùng với shape \"set\".", "\"set\" belongs to the shape \"set\"."),
                LocalizedText.Of("Đổi shape, hoặc bỏ \"set\".", "Change the shape, or leave out \"set\"."));
            return null;
        }
        var inner = new ObjectReader(value, reader.Bag);
        SetShape shape = ReadShape(inner);
        inner.Done();
        return shape;
    }

    private static SetShape ReadShape(ObjectReader reader)
    {
        SetKind kind = reader.Choice("of", Words.SetKinds, SetKind.Pair);
        JsonValue[] with = reader.Optional("with") is { } found ? found.Kind == JsonKind.List ? [.. found.Items] : [found] : [];
        bool withPersons = with.Any(w => w is { Kind: JsonKind.Text, Text: Person });
        return new SetShape
        {
            Kind = kind,
            With = withPersons ? [] : [.. with.Select(w => reader.OfChoice(w, Words.Events)).OfType<EntryEvent>()],
            WithPersons = withPersons,
            Keys = [.. reader.List("keys").Select(k => Key(k, reader))],
            Order = [.. reader.OptionalList("order").Select(o => Order(o, reader)).OfType<KeySide>()],
            Value = reader.OptionalText("value"),
        };
    }

    private static SetKey Key(JsonValue value, ObjectReader reader)
        => new([.. (value.Kind == JsonKind.List ? value.Items : [value]).Select(t => Term(t, reader)).OfType<KeyTerm>()]);

    private static KeyTerm? Term(JsonValue value, ObjectReader reader)
    {
        if (reader.OfText(value) is not { } text) return null;
        if (KeyGrammar.TryReadTerm(text, out KeyTerm? term)) return term;
        NotUnderstood(value, text, reader);
        return null;
    }

    private static KeySide? Order(JsonValue value, ObjectReader reader)
    {
        if (reader.OfText(value) is not { } text) return null;
        if (KeyGrammar.TryReadSide(text, out KeySide? side)) return side;
        NotUnderstood(value, text, reader);
        return null;
    }

    private static void NotUnderstood(JsonValue value, string text, ObjectReader reader)
    {
        string functions = string.Join("(…), ", KeyFunctions.All) + "(…)";
        reader.Bag.Error(Codes.BadValue, value.Place,
            LocalizedText.Of($"\"{text}\" không phải thành phần của khóa.", $"\"{text}\" is no term of a key."),
            LocalizedText.Of(
                $"Viết như name(child.name), year(entry.date) | year(entry.number), hoặc name(deceased.name) = name(husband.name); thêm ? ở cuối khi thành phần chỉ phải khớp nếu cả hai bên đều ghi. Được phép: {functions}.",
                $"Write it as name(child.name), year(entry.date) | year(entry.number), or name(deceased.name) = name(husband.name); with ? at the end where it need agree only if both sides state it. Allowed: {functions}."));
    }
}
