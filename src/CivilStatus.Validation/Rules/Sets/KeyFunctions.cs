using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>The names that rule files use for <see cref="KeyFunction"/>. Safe to share between threads.</summary>
public static class KeyFunctions
{
    private static readonly string[] Names = ["text", "name", "id", "number", "day", "year"];

    /// <summary>Every function with its name in rule files.</summary>
    public static ImmutableArray<(string Name, KeyFunction Function)> All { get; } = [.. Names.Select((name, i) => (name, (KeyFunction)i))];

    /// <summary>The name of a function, such as <c>day</c>.</summary>
    public static string Name(this KeyFunction function) => Names[(int)function];
}
