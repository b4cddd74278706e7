using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>
/// Reads the JSON of a bundle from its beginning to its end, and refuses what is not expected. It stands on what is read
/// next; whatever reads a value leaves it behind that value.
/// </summary>
/// <remarks>By hand, because a serializer has a thousand methods compiled before the first verdict.</remarks>
internal ref struct JsonCursor
{
    // A condition may nest 64 deep, and stands some levels deep itself.
    public const int MaxDepth = 128;

    private Utf8JsonReader reader;

    public JsonCursor(ReadOnlySpan<byte> utf8)
    {
        reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
    }

    /// <summary>What kind of value, or of end, is read next.</summary>
    public readonly JsonTokenType Token => reader.TokenType;

    public string Text()
    {
        if (Token != JsonTokenType.String) throw Unexpected("a text");
        string text = reader.GetString()!;
        reader.Read();
        return text;
    }

    public int Number()
    {
        if (Token != JsonTokenType.Number || !reader.TryGetInt32(out int number)) throw Unexpected("a whole number");
        reader.Read();
        return number;
    }

    public bool Truth()
    {
        if (Token is not (JsonTokenType.True or JsonTokenType.False)) throw Unexpected("true or false");
        bool truth = Token == JsonTokenType.True;
        reader.Read();
        return truth;
    }

    public void StartObject() => Pass(JsonTokenType.StartObject, "an object");

    /// <summary>The name of the next property of the object, or null behind the object's end.</summary>
    public string? NextProperty()
    {
        if (Token == JsonTokenType.EndObject)
        {
            reader.Read();
            return null;
        }
        string name = reader.GetString()!;
        reader.Read();
        return name;
    }

    public void StartArray() => Pass(JsonTokenType.StartArray, "an array");

    public void EndArray() => Pass(JsonTokenType.EndArray, "the end of an array");

    /// <summary>Whether the array goes on; if not, its end is passed.</summary>
    public bool HasItem()
    {
        if (Token != JsonTokenType.EndArray) return true;
        reader.Read();
        return false;
    }

    /// <summary>An array of values that all read the same way.</summary>
    public ImmutableArray<T> Items<T>(ReadJson<T> read)
    {
        StartArray();
        return Rest(read);
    }

    /// <summary>What is left of an array, its end included.</summary>
    public ImmutableArray<T> Rest<T>(ReadJson<T> read)
    {
        // No list: its code would have to be made for each kind of item anew.
        T[] items = [];
        int count = 0;
        while (HasItem())
        {
            if (count == items.Length) Array.Resize(ref items, Math.Max(4, 2 * count));
            items[count++] = read(ref this);
        }
        Array.Resize(ref items, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public ImmutableArray<string> Texts() => Items(static (ref JsonCursor json) => json.Text());

    /// <summary>Says that an object has a property that nobody knows.</summary>
    public readonly JsonException Unknown(string property) => new($"'{property}', before byte {reader.TokenStartIndex}, is no property that this version knows");

    private void Pass(JsonTokenType token, string name)
    {
        if (Token != token) throw Unexpected(name);
        reader.Read();
    }

    private readonly JsonException Unexpected(string expected) => new($"byte {reader.TokenStartIndex}: {expected} is expected, not {Token}");
}
