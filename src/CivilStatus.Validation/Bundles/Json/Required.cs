using System.Collections.Immutable;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>What an object has to state.</summary>
internal static class Required
{
    public static T Of<T>(T? value, string property)
        where T : class => value ?? throw Missing(property);

    public static T Of<T>(T? value, string property)
        where T : struct => value ?? throw Missing(property);

    public static ImmutableArray<T> Of<T>(ImmutableArray<T> items, string property) => items.IsDefault ? throw Missing(property) : items;

    private static JsonException Missing(string property) => new($"the property '{property}' is missing");
}
