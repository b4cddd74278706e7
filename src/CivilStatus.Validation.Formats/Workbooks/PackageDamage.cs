using System.Xml;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>Tells the exceptions of a damaged package from faults of our own.</summary>
internal static class PackageDamage
{
    /// <summary>Whether storage, zip, package or XML raised it while a part was read.</summary>
    public static bool WhileReading(Exception e) => e is IOException or InvalidDataException or XmlException or NotSupportedException;

    /// <summary>Whether it was raised while a package was opened, which raises more: names, addresses and types that are none.</summary>
    public static bool WhileOpening(Exception e) => WhileReading(e) || e is FormatException or ArgumentException or InvalidOperationException;
}
