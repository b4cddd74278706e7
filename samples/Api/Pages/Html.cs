using System.Xml;
using System.Xml.Linq;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>Pages are built as trees, so that no text that somebody typed becomes markup.</summary>
internal static class Html
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "link", "input", "br", "hr" };

    /// <summary>An element of a class, or of none.</summary>
    public static XElement Tag(string name, string? ofClass, params object?[] content)
        => new(name, ofClass is null ? null : new XAttribute("class", ofClass), content.Select(c => c is string text ? Clean(text) : c));

    public static XAttribute With(string name, string value) => new(name, Clean(value));

    public static string Write(XElement page)
    {
        // An element without content must still be closed by a tag of its own.
        foreach (XElement element in page.DescendantsAndSelf())
            if (element.IsEmpty && !Void.Contains(element.Name.LocalName)) element.Value = "";
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting);
    }

    // What XML cannot hold, no book holds either.
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) || IsSound(text)
        ? text
        : string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));

    private static bool IsSound(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
