using System.Collections.Frozen;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A map as an object whose keys are sorted, so that the same map gives the same bytes.</summary>
internal static class MapJson
{
    public static FrozenDictionary<string, T> Read<T>(ref JsonCursor json, ReadJson<T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        json.StartObject();
        while (json.NextProperty() is { } key) map.Add(key, read(ref json));
        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static void Write<TKey, T>(Utf8JsonWriter writer, string property, FrozenDictionary<TKey, T> map, Action<T> write)
        where TKey : notnull
    {
        writer.WritePropertyName(property);
        Write(writer, map, write);
    }

    public static void Write<TKey, T>(Utf8JsonWriter writer, FrozenDictionary<TKey, T> map, Action<T> write)
        where TKey : notnull
    {
        writer.WriteStartObject();
        foreach ((string key, T value) in map.Select(p => (Key: p.Key.ToString()!, p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            write(value);
        }
        writer.WriteEndObject();
    }
}
