using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Validation.Records.Json;

/// <summary>One reading of one well-formed record, driven by the shape it has.</summary>
internal ref struct EntryParse
{
    private const int NoItem = -1;

    private readonly ReadOnlySpan<byte> json;
    private readonly RecordShape shape;
    private readonly Entry entry;
    private readonly bool[] seen;
    private HashSet<string>? extraPaths;
    private Utf8JsonReader reader;
    private EntryJsonError? error;

    public EntryParse(ReadOnlySpan<byte> json, RecordShape shape, EntryLayout layout)
    {
        this.json = json;
        this.shape = shape;
        entry = new Entry(layout);
        seen = new bool[shape.PropertyCount];
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = EntryJsonReader.MaxDepth + 2 });
    }

    public bool TryRead([NotNullWhen(true)] out Entry? result, [NotNullWhen(false)] out EntryJsonError? failure)
    {
        reader.Read();
        bool read = ReadObject(shape.Root, NoItem);
        result = read ? entry : null;
        failure = error;
        return read;
    }

    private bool ReadObject(RecordProperty parent, int item)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            long at = reader.TokenStartIndex;
            RecordProperty? property = parent.ChildAt(ref reader);
            if (property is null)
            {
                if (!ReadOther(parent, item, at)) return false;
                continue;
            }
            if (seen[property.Number]) return Fail(EntryJsonErrors.Duplicate(json, at, PathOf(property, item)));
            seen[property.Number] = true;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            if (!ReadKnown(property, item)) return false;
        }
        return true;
    }

    private bool ReadKnown(RecordProperty property, int item)
    {
        if (property.Field is { } field) return ReadField(property, field, item);
        JsonTokenType needed = property.IsList ? JsonTokenType.StartArray : JsonTokenType.StartObject;
        if (reader.TokenType != needed) return WrongType(PathOf(property, item), needed);
        return property.IsList ? ReadItems(property) : ReadObject(property, item);
    }

    private bool ReadItems(RecordProperty list)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (entry.ItemCount == EntryJsonReader.MaxItems) return Fail(EntryJsonErrors.TooManyItems(json, reader.TokenStartIndex, list.Path));
            if (reader.TokenType != JsonTokenType.StartObject)
                return WrongType(string.Create(CultureInfo.InvariantCulture, $"{list.Path}[{entry.ItemCount}]"), JsonTokenType.StartObject);
            Forget(list);
            if (!ReadObject(list, entry.AddItem())) return false;
        }
        return true;
    }

    // The properties of one item may come again in the next.
    private readonly void Forget(RecordProperty property)
    {
        foreach (RecordProperty child in property.Children)
        {
            seen[child.Number] = false;
            Forget(child);
        }
    }

    private bool ReadField(RecordProperty property, EntryField field, int item)
    {
        JsonTokenType needed = field.Kind switch
        {
            FieldKind.Number => JsonTokenType.Number,
            FieldKind.Flag => JsonTokenType.True,
            _ => JsonTokenType.String,
        };
        JsonTokenType found = reader.TokenType == JsonTokenType.False ? JsonTokenType.True : reader.TokenType;
        if (found != needed) return WrongType(PathOf(property, item), needed);
        entry[item == NoItem ? field.Slot : entry.ItemSlot(item, field)] = ScalarText();
        return true;
    }

    private bool ReadOther(RecordProperty parent, int item, long at)
    {
        if (parent == shape.Root)
        {
            if (reader.ValueTextEquals("event"u8)) return reader.TrySkip();
            if (reader.ValueTextEquals("confirmations"u8)) return ReadConfirmations(at);
            if (reader.ValueTextEquals("extra"u8)) return ReadExtra(at);
        }
        string name = reader.GetString()!;
        string path = parent == shape.Root ? name : PathOf(parent, item) + "." + name;
        if (!KeepExtra(path, at)) return false;
        entry.Notices.Add(new Notice(NoticeCode.UnknownProperty, path));
        return true;
    }

    private bool ReadExtra(long at)
    {
        if (extraPaths?.Contains("extra") == true) return Fail(EntryJsonErrors.Duplicate(json, at, "extra"));
        (extraPaths ??= new HashSet<string>(StringComparer.Ordinal)).Add("extra");
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return true;
        if (reader.TokenType != JsonTokenType.StartObject) return WrongType("extra", JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            at = reader.TokenStartIndex;
            if (!KeepExtra(reader.GetString()!, at)) return false;
        }
        return true;
    }

    // A string is kept as its text, anything else as the JSON it came as.
    private bool KeepExtra(string path, long at)
    {
        if (!(extraPaths ??= new HashSet<string>(StringComparer.Ordinal)).Add("/" + path)) return Fail(EntryJsonErrors.Duplicate(json, at, path));
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            entry.Extra.Add(new ExtraProperty(path, reader.GetString()!, IsJson: false));
            return true;
        }
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        entry.Extra.Add(new ExtraProperty(path, Encoding.UTF8.GetString(json[start..(int)reader.BytesConsumed]), IsJson: true));
        return true;
    }

    private bool ReadConfirmations(long at)
    {
        if (extraPaths?.Contains("confirmations") == true) return Fail(EntryJsonErrors.Duplicate(json, at, "confirmations"));
        (extraPaths ??= new HashSet<string>(StringComparer.Ordinal)).Add("confirmations");
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return true;
        if (reader.TokenType != JsonTokenType.StartArray) return WrongType("confirmations", JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"confirmations[{entry.Confirmations.Count}]");
            if (entry.Confirmations.Count == EntryJsonReader.MaxItems) return Fail(EntryJsonErrors.TooManyItems(json, reader.TokenStartIndex, "confirmations"));
            if (reader.TokenType != JsonTokenType.StartObject) return WrongType(path, JsonTokenType.StartObject);
            if (!ReadConfirmation(path)) return false;
        }
        return true;
    }

    private bool ReadConfirmation(string path)
    {
        long start = reader.TokenStartIndex;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var written = new WrittenConfirmation();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            long at = reader.TokenStartIndex;
            string name = reader.GetString()!;
            string place = path + "." + name;
            if (!names.Add(name)) return Fail(EntryJsonErrors.Duplicate(json, at, place));
            if (name is not ("rule" or "fields" or "values" or "by" or "on" or "reason" or "evidence"))
            {
                if (!KeepExtra(place, at)) return false;
                entry.Notices.Add(new Notice(NoticeCode.UnknownProperty, place));
                continue;
            }
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            bool read = name switch
            {
                "fields" => ReadTexts(place, written.Fields, nullAllowed: false),
                "values" => ReadValues(place, written),
                _ => ReadDetail(name, place, written),
            };
            if (!read) return false;
        }
        if (!written.TryMake(out Confirmation? confirmation)) return Fail(EntryJsonErrors.ConfirmationUnclear(json, start, path));
        entry.Confirmations.Add(confirmation);
        return true;
    }

    private bool ReadDetail(string name, string place, WrittenConfirmation written)
    {
        if (reader.TokenType != JsonTokenType.String) return WrongType(place, JsonTokenType.String);
        written.Details[name] = reader.GetString()!;
        return true;
    }

    private bool ReadValues(string place, WrittenConfirmation written)
    {
        if (reader.TokenType == JsonTokenType.StartArray) return ReadTexts(place, written.Values = [], nullAllowed: true);
        if (reader.TokenType != JsonTokenType.StartObject) return WrongType(place, JsonTokenType.StartArray);
        written.ValuesByField = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            long at = reader.TokenStartIndex;
            string field = reader.GetString()!;
            reader.Read();
            if (!IsScalar) return WrongType(place + "." + field, JsonTokenType.String);
            if (!written.ValuesByField.TryAdd(field, ScalarText())) return Fail(EntryJsonErrors.Duplicate(json, at, place + "." + field));
        }
        return true;
    }

    private bool ReadTexts<T>(string place, List<T> texts, bool nullAllowed)
        where T : class?
    {
        if (reader.TokenType != JsonTokenType.StartArray) return WrongType(place, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            bool allowed = nullAllowed ? IsScalar : reader.TokenType == JsonTokenType.String;
            if (!allowed) return WrongType(string.Create(CultureInfo.InvariantCulture, $"{place}[{texts.Count}]"), JsonTokenType.String);
            texts.Add((T)(object?)ScalarText()!);
        }
        return true;
    }

    private readonly bool IsScalar => reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);

    private readonly string? ScalarText() => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private readonly string PathOf(RecordProperty property, int item)
    {
        if (item == NoItem) return property.Path;
        EntryList list = entry.Layout.List!;
        return property.IsList
            ? string.Create(CultureInfo.InvariantCulture, $"{list.Path}[{item}]")
            : FieldPath.OfItem(list.Path, item, property.Path);
    }

    private bool WrongType(string path, JsonTokenType needed)
        => Fail(EntryJsonErrors.WrongType(json, reader.TokenStartIndex, path, needed, reader.TokenType));

    private bool Fail(EntryJsonError failure)
    {
        error = failure;
        return false;
    }
}
