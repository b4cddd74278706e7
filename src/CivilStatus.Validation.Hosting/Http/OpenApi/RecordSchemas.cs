using System.Text.Json.Nodes;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Hosting.Http.OpenApi;

/// <summary>The schemas of canonical records, made from the layouts that records are read by.</summary>
internal static class RecordSchemas
{
    private const string RegisterEntry = "RegisterEntry", Person = "Person", Confirmation = "Confirmation";

    private static readonly List<EntryField> PersonFields = Within(EntryLayout.Of(EntryEvent.Birth).Fields, "child.");

    public static void AddTo(JsonObject schemas)
    {
        schemas["Event"] = new JsonObject { ["type"] = "string", ["enum"] = Array(EntryEvents.All.Select(e => e.Name)) };
        schemas[RegisterEntry] = ObjectOf(Within(EntryLayout.Of(EntryEvent.Birth).Fields, "entry."));
        schemas[Person] = ObjectOf(PersonFields);
        schemas[Confirmation] = ConfirmationSchema();
        foreach ((EntryEvent entryEvent, string name) in EntryEvents.All) schemas[NameOf(name)] = RecordOf(EntryLayout.Of(entryEvent), name);
        schemas["Record"] = new JsonObject
        {
            ["description"] = "Bản ghi chuẩn: mọi thuộc tính trừ `event` đều có thể vắng; thuộc tính lạ được giữ nguyên và báo lại · Canonical record: every property but `event` may be absent; unknown ones are kept and noticed",
            ["oneOf"] = Array(EntryEvents.All.Select(e => Reference(NameOf(e.Name)))),
            ["discriminator"] = new JsonObject
            {
                ["propertyName"] = "event",
                ["mapping"] = new JsonObject(EntryEvents.All.Select(e => KeyValuePair.Create(e.Name, (JsonNode?)("#/components/schemas/" + NameOf(e.Name))))),
            },
        };
    }

    private static string NameOf(string entryEvent) => char.ToUpperInvariant(entryEvent[0]) + entryEvent[1..] + "Record";

    private static JsonObject RecordOf(EntryLayout layout, string name)
    {
        JsonObject record = ObjectOf([.. layout.Fields]);
        JsonObject properties = record["properties"]!.AsObject();
        properties.Insert(0, "event", new JsonObject { ["const"] = name });
        properties["entry"] = Reference(RegisterEntry);
        foreach (string person in layout.Persons) properties[person] = PersonOf(layout, person);
        if (layout.List is { } list)
        {
            JsonNode item = list.ItemsArePersons
                ? AllOf(Reference(Person), ObjectOf([.. list.ItemFields.Where(f => PersonFields.All(p => p.Path != f.Path))]))
                : ObjectOf([.. list.ItemFields]);
            properties[list.Path] = new JsonObject { ["type"] = "array", ["maxItems"] = Records.Json.EntryJsonReader.MaxItems, ["items"] = item };
        }
        properties["confirmations"] = new JsonObject { ["type"] = "array", ["maxItems"] = Records.Json.EntryJsonReader.MaxItems, ["items"] = Reference(Confirmation) };
        properties["extra"] = new JsonObject { ["type"] = "object" };
        record["required"] = Array(["event"]);
        return record;
    }

    private static JsonNode PersonOf(EntryLayout layout, string person)
    {
        List<EntryField> own = [.. Within(layout.Fields, person + ".").Where(f => PersonFields.All(p => p.Path != f.Path))];
        return own.Count == 0 ? Reference(Person) : AllOf(Reference(Person), ObjectOf(own));
    }

    // Fields with a dot in their path belong to an object within.
    private static JsonObject ObjectOf(List<EntryField> fields)
    {
        var properties = new JsonObject();
        foreach (IGrouping<string, EntryField> property in fields.GroupBy(f => f.Path.Split('.')[0]))
        {
            EntryField first = property.First();
            properties[property.Key] = first.Path == property.Key ? Schema(first) : ObjectOf(Within(property, property.Key + "."));
        }
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static List<EntryField> Within(IEnumerable<EntryField> fields, string prefix)
        => [.. fields.Where(f => f.Path.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f with { Path = f.Path[prefix.Length..] })];

    private static JsonObject Schema(EntryField field) => field.Kind switch
    {
        FieldKind.Number => Nullable("number"),
        FieldKind.Flag => Nullable("boolean"),
        FieldKind.Date => Described("Ngày như sổ ghi: 10/06/2012, 06/2012, 2012, “25 tuổi”, 2012-06-10 · The date as the book has it"),
        FieldKind.Code => Described("Mã đã biết: " + string.Join(", ", field.Codes) + "; mã khác được giữ nguyên và báo CH120 · known codes; another one is kept, and CH120"),
        _ => Nullable("string"),
    };

    private static JsonObject Described(string description)
    {
        JsonObject schema = Nullable("string");
        schema["description"] = description;
        return schema;
    }

    private static JsonObject ConfirmationSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "Xác nhận của cán bộ: sổ ghi đúng như vậy · An officer's confirmation that the book reads so",
        ["required"] = Array(["rule"]),
        ["properties"] = new JsonObject
        {
            ["rule"] = new JsonObject { ["type"] = "string" },
            ["fields"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            ["values"] = new JsonObject { ["type"] = "array", ["items"] = Nullable("string") },
            ["by"] = Nullable("string"),
            ["on"] = Nullable("string"),
            ["reason"] = Nullable("string"),
            ["evidence"] = Nullable("string"),
        },
    };

    private static JsonObject Nullable(string type) => new() { ["type"] = Array([type, "null"]) };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

    private static JsonObject AllOf(params JsonNode[] parts) => new() { ["allOf"] = new JsonArray(parts) };

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);

    private static JsonArray Array(IEnumerable<JsonObject> nodes) => new([.. nodes]);
}
