using System.Collections.Frozen;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

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

    /// <summary>The same of so few keys that no dictionary is worth while.</summary>
    public static SmallMap<TKey, T> ReadFew<TKey, T>(ref JsonCursor json, Func<string, TKey> keyOf, ReadJson<T> read)
        where TKey : notnull
    {
        TKey[] keys = [];
        T[] values = [];
        json.StartObject();
        while (json.NextProperty() is { } name)
        {
            TKey key = keyOf(name);
            foreach (TKey known in keys)
                if (known.Equals(key)) throw new JsonException($"'{name}' stands twice in one map");
            Array.Resize(ref keys, keys.Length + 1);
            Array.Resize(ref values, keys.Length);
            (keys[^1], values[^1]) = (key, read(ref json));
        }
        return new SmallMap<TKey, T>(keys, values);
    }

    public static void Write<TKey, T>(Utf8JsonWriter writer, string property, IReadOnlyDictionary<TKey, T> map, Action<T> write)
        where TKey : notnull
    {
        writer.WritePropertyName(property);
        Write(writer, map, write);
    }

    public static void Write<TKey, T>(Utf8JsonWriter writer, IReadOnlyDictionary<TKey, T> map, Action<T> write)
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
