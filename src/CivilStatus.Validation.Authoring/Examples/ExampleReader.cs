using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    public static Example Read(JsonValue value, Rule rule, ObjectReader owner)
    {
        var reader = new ObjectReader(value, owner.Bag);
        LocalizedText name = reader.Localized("name");
        NodaTime.LocalDate? asOf = reader.OptionalDay("asOf");
        Entry? entry = rule.Set is null ? ReadEntry(reader.Required("entry"), owner.Bag) : SetExampleReader.Read(reader, rule);
        JsonValue? expect = reader.Required("expect");
        IEnumerable<JsonValue> items = expect is null ? [] : expect.Kind == JsonKind.List ? expect.Items : [expect];
        var example = new Example(name, value.Place, asOf, entry, [.. items.Select(i => ExpectationReader.Read(i, owner.Bag, hasRole: true))]);
        reader.Done();
        return example;
    }

    /// <summary>Reads a canonical record, in which an unknown property is an error.</summary>
    public static Entry? ReadEntry(JsonValue? value, DiagnosticBag bag)
    {
        if (value is null) return null;
        if (EntryJsonReader.TryRead(value.Json.Span, out Entry? entry, out EntryJsonError? error))
        {
            foreach (ExtraProperty extra in entry.Extra)
                bag.Error(Codes.ExampleRecord, value.Place,
                    LocalizedText.Of($"Bản ghi chuẩn không có \"{extra.Path}\".", $"The canonical record has no \"{extra.Path}\"."),
                    LocalizedText.Of("Sửa tên trường.", "Put the field's name right."));
            return entry;
        }
        bag.Error(Codes.ExampleRecord, value.Place with { Path = value.Place.Path + error.Path.TrimStart('$') }, error.Message,
            LocalizedText.Of("Viết entry như một bản ghi chuẩn.", "Write entry as a canonical record."));
        return null;
    }
}
