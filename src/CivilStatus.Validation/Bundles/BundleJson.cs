using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CivilStatus.Validation.Bundles;

/// <summary>How a bundle is written as JSON; the code is generated, so loading needs no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(LocalDateJson), typeof(PeriodJson), typeof(LocalizedTextJson), typeof(RuleNodeJson), typeof(ParameterValueJson), typeof(TableJson),
        typeof(TextMapJson), typeof(TextMapMapJson), typeof(TextListMapJson), typeof(EffectMapJson),
    ])]
[JsonSerializable(typeof(Bundle))]
[JsonSerializable(typeof(OverlayBundle))]
[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class BundleJson : JsonSerializerContext;
