using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>Something under a name as an object of <c>key</c> and <c>value</c>, where order counts.</summary>
internal static class NamedJson
{
    public static KeyValuePair<string, T> Read<T>(ref JsonCursor json, ReadJson<T> read)
        where T : class
    {
        string? key = null;
        T? value = null;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "key": key = json.Text(); break;
                case "value": value = read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new KeyValuePair<string, T>(Required.Of(key, "key"), Required.Of(value, "value"));
    }

    public static void Write<T>(Utf8JsonWriter writer, KeyValuePair<string, T> named, Action<string, T> write)
    {
        writer.WriteStartObject();
        writer.WriteString("key", named.Key);
        write("value", named.Value);
        writer.WriteEndObject();
    }
}
