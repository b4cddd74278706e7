namespace CivilStatus.Validation.Rules.Sets;

/// <summary>The names that rule files use for <see cref="KeyFunction"/>. Safe to share between threads.</summary>
public static class KeyFunctions
{
    private static readonly string[] Names = ["text", "name", "id", "number", "day", "year"];

    /// <summary>The names, in the order of the functions.</summary>
    public static ReadOnlySpan<string> All => Names;

    /// <summary>Finds the function of a name.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out KeyFunction function)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            function = (KeyFunction)i;
            return true;
        }
        function = default;
        return false;
    }

    /// <summary>The name of a function, such as <c>day</c>.</summary>
    public static string Name(this KeyFunction function) => Names[(int)function];
}
