using System.Collections.Immutable;

namespace CivilStatus.Validation.Hosting;

/// <summary>The languages that this package's own words are in.</summary>
internal static class Languages
{
    public static ImmutableArray<string> All { get; } = ["vi", "en"];
}
