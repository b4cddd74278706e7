using System.Globalization;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Puts the index of an item into a role or path that has <c>[]</c> in its place.</summary>
internal static class ItemRoles
{
    public static string? At(string? role, int item)
        => role?.Replace("[]", $"[{item.ToString(CultureInfo.InvariantCulture)}]", StringComparison.Ordinal);
}
