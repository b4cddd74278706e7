using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Bundles;

/// <summary>A map as an object whose keys are sorted, so that the same map gives the same bytes.</summary>
internal abstract class FrozenMapJson<TKey, TValue> : JsonConverter<FrozenDictionary<TKey, TValue>>
    where TKey : notnull
{
    public override FrozenDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        var map = new Dictionary<TKey, TValue>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            TKey key = Parse(reader.GetString()!);
            reader.Read();
            map.Add(key, JsonSerializer.Deserialize(ref reader, type)!);
        }
        return map.ToFrozenDictionary();
    }

    public override void Write(Utf8JsonWriter writer, FrozenDictionary<TKey, TValue> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        writer.WriteStartObject();
        foreach ((TKey key, TValue item) in value.OrderBy(p => p.Key.ToString(), StringComparer.Ordinal))
        {
            writer.WritePropertyName(key.ToString()!);
            JsonSerializer.Serialize(writer, item, type);
        }
        writer.WriteEndObject();
    }

    protected abstract TKey Parse(string key);
}

internal sealed class TextMapJson : FrozenMapJson<string, LocalizedText>
{
    protected override string Parse(string key) => key;
}

internal sealed class TextMapMapJson : FrozenMapJson<string, FrozenDictionary<string, LocalizedText>>
{
    protected override string Parse(string key) => key;
}

internal sealed class TextListMapJson : FrozenMapJson<string, ImmutableArray<string>>
{
    protected override string Parse(string key) => key;
}

internal sealed class EffectMapJson : FrozenMapJson<RuleKind, Effect>
{
    protected override RuleKind Parse(string key) => Enum.TryParse(key, out RuleKind kind) ? kind : throw new JsonException($"'{key}' is no kind of rule.");
}
