using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>The systems whose sheets are known, from the JSON files beside this one.</summary>
internal static class SheetSystems
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Every system, in the order of their ids.</summary>
    public static ImmutableArray<SheetSystem> All { get; } = Load();

    private static ImmutableArray<SheetSystem> Load()
    {
        Assembly assembly = typeof(SheetSystems).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Read(assembly, n))];
    }

    private static SheetSystem Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<SheetSystem>(stream, Options) ?? throw new InvalidDataException($"The resource '{name}' is empty.");
    }
}
