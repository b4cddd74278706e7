namespace CivilStatus.Validation.Rules.Sets;

/// <summary>The names that rule files use for <see cref="KeyFunction"/>. Safe to share between threads.</summary>
public static class KeyFunctions
{
    private static readonly string[] Names = ["text", "name", "id", "number", "day", "year"];

    /// <summary>The names, in the order of the functions.</summary>
    public static ReadOnlySpan<string> All => Names;

    /// <summary>Finds the function of a name.</summary>
    public static bool TryParse(string name, out KeyFunction function)
    {
        int found = Array.IndexOf(Names, name);
        function = found < 0 ? default : (KeyFunction)found;
        return found >= 0;
    }

    /// <summary>The name of a function, such as <c>day</c>.</summary>
    public static string Name(this KeyFunction function) => Names[(int)function];
}
