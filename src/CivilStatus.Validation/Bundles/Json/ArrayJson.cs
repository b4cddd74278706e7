using System.Collections.Immutable;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>Writes arrays; <see cref="JsonCursor.Items"/> reads them.</summary>
internal static class ArrayJson
{
    public static void Write<T>(Utf8JsonWriter writer, string property, ImmutableArray<T> items, Action<T> write)
    {
        writer.WriteStartArray(property);
        foreach (T item in items) write(item);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string property, ImmutableArray<string> texts) => Write(writer, property, texts, writer.WriteStringValue);

    public static void Write(Utf8JsonWriter writer, ImmutableArray<string> texts)
    {
        writer.WriteStartArray();
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
