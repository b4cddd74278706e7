using System.Xml;
using System.Xml.Linq;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>
/// Copies a part of a workbook node by node, so that whatever nobody here knows of comes out as it went in, prefixes and all, and
/// no part is held whole. Object models of workbooks drop or rename some of it.
/// </summary>
internal sealed class XmlCopy : IDisposable
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, NamespaceHandling = NamespaceHandling.OmitDuplicates, CloseOutput = false,
    };

    public XmlCopy(Stream from, Stream to) => (In, Out) = (XmlReader.Create(from, Reading), XmlWriter.Create(to, Writing));

    public XmlReader In { get; }

    public XmlWriter Out { get; }

    /// <summary>Whether the reader stands on the start of an element so deep.</summary>
    public bool IsElementAt(int depth) => In.NodeType == XmlNodeType.Element && In.Depth == depth;

    /// <summary>Copies the whole part.</summary>
    /// <param name="root">Copies the root element.</param>
    public void All(Action root)
    {
        while (In.Read())
        {
            if (IsElementAt(0)) root();
            else Node();
        }
        Out.Flush();
    }

    /// <summary>Copies the element that the reader stands on, and leaves the reader at its end.</summary>
    /// <param name="node">Is asked for each node inside, however deep; copies it itself, or says false.</param>
    /// <param name="atEnd">Writes what comes behind the last child.</param>
    /// <param name="changes">Attributes to set, or to leave out where the value is null.</param>
    public void Element(Func<bool>? node = null, Action? atEnd = null, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        int depth = In.Depth;
        if (!Start(changes))
            while (In.Read() && In.Depth > depth)
                if (node is null || !node()) Node();
        atEnd?.Invoke();
        Out.WriteEndElement();
    }

    /// <summary>The element that the reader stands on, which is left at its end; nothing is written.</summary>
    public XElement Take()
    {
        using XmlReader element = In.ReadSubtree();
        return XElement.Load(element, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Copies the node that the reader stands on; of an element, its start alone.</summary>
    public void Node()
    {
        switch (In.NodeType)
        {
            case XmlNodeType.Element:
                if (Start([])) Out.WriteEndElement();
                break;
            case XmlNodeType.EndElement: Out.WriteFullEndElement(); break;
            case XmlNodeType.Text: Out.WriteString(In.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: Out.WriteWhitespace(In.Value); break;
            case XmlNodeType.CDATA: Out.WriteCData(In.Value); break;
            case XmlNodeType.Comment: Out.WriteComment(In.Value); break;
            case XmlNodeType.ProcessingInstruction: Out.WriteProcessingInstruction(In.Name, In.Value); break;
            case XmlNodeType.XmlDeclaration: Out.WriteStartDocument(In.GetAttribute("standalone") == "yes"); break;
        }
    }

    public void Dispose()
    {
        In.Dispose();
        Out.Dispose();
    }

    private bool Start(ReadOnlySpan<(string Name, string? Value)> changes)
    {
        bool empty = In.IsEmptyElement;
        Out.WriteStartElement(In.Prefix, In.LocalName, In.NamespaceURI);
        while (In.MoveToNextAttribute())
        {
            if (In.NamespaceURI.Length == 0 && IsChanged(changes, In.LocalName)) continue;
            Out.WriteStartAttribute(In.Prefix, In.LocalName, In.NamespaceURI);
            Out.WriteString(In.Value);
            Out.WriteEndAttribute();
        }
        In.MoveToElement();
        foreach ((string name, string? value) in changes)
            if (value is not null) Out.WriteAttributeString(name, value);
        return empty;
    }

    private static bool IsChanged(ReadOnlySpan<(string Name, string? Value)> changes, string name)
    {
        foreach ((string changed, string? _) in changes)
            if (changed == name) return true;
        return false;
    }
}
