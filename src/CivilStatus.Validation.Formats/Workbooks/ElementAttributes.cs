using DocumentFormat.OpenXml;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>Attributes of the element that a reader stands on, as they are written: a value outside the schema is no error.</summary>
internal static class ElementAttributes
{
    /// <summary>The value of an attribute, or null where the element has none of that name.</summary>
    public static string? AttributeOf(this OpenXmlReader xml, string name)
    {
        foreach (OpenXmlAttribute attribute in xml.Attributes)
            if (attribute.LocalName == name) return attribute.Value;
        return null;
    }
}
