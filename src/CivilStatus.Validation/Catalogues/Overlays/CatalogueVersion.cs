using System.Globalization;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>Compares versions such as <c>2026.11.0</c>; what follows a <c>+</c> tells what a catalogue was put on and does not count.</summary>
public static class CatalogueVersion
{
    /// <summary>Whether a version is another one or comes after it. One that is no list of numbers is only itself.</summary>
    /// <param name="version">The version there is.</param>
    /// <param name="minimum">The version that is asked for.</param>
    public static bool IsAtLeast(string version, string minimum)
    {
        string[] there = Parts(version), least = Parts(minimum);
        if (!IsNumeric(there) || !IsNumeric(least)) return string.Equals(version, minimum, StringComparison.Ordinal);
        for (int i = 0; i < Math.Max(there.Length, least.Length); i++)
            if (PartAt(there, i).CompareTo(PartAt(least, i)) is not 0 and int order) return order > 0;
        return true;
    }

    /// <summary>Whether a version is numbers with dots between them, so that it can be compared.</summary>
    public static bool IsComparable(string version) => IsNumeric(version.Split('.'));

    private static string[] Parts(string version) => version.Split('+')[0].Split('.');

    private static bool IsNumeric(string[] parts) => Array.TrueForAll(parts, p => p.Length is > 0 and < 10 && p.All(char.IsAsciiDigit));

    private static int PartAt(string[] parts, int index) => index < parts.Length ? int.Parse(parts[index], CultureInfo.InvariantCulture) : 0;
}
