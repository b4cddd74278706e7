using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Comments;

/// <summary>
/// Copies the comments of a sheet and adds those of the marks. Where a cell has one, what is added stands below its text. A comment that
/// stands for a conversation is left as it is: its text is made anew from the conversation.
/// </summary>
internal sealed class CommentsCopy(BookNamespaces names, IReadOnlyDictionary<(long Row, int Column), string> comments)
{
    private const string Author = "CivilStatus";

    private readonly XNamespace main = names.Main;
    private readonly HashSet<(long Row, int Column)> present = [];
    private readonly List<string> authors = [];

    /// <summary>The cells that had a comment before.</summary>
    public IReadOnlySet<(long Row, int Column)> Present => present;

    /// <summary>Writes the comments of a sheet that had none.</summary>
    public void Write(Stream to)
    {
        using var empty = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"<comments xmlns=\"{names.Main}\"><authors/><commentList/></comments>"));
        Write(empty, to);
    }

    public void Write(Stream from, Stream to)
    {
        using var xml = new XmlCopy(from, to);
        xml.All(() => xml.Element(() => Child(xml)));
    }

    private bool Child(XmlCopy xml)
    {
        if (!xml.IsElementAt(1) || xml.In.NamespaceURI != names.Main) return false;
        if (xml.In.LocalName == "authors") xml.Element(() => KeepAuthor(xml), () => AddAuthor(xml.Out));
        else if (xml.In.LocalName == "commentList") xml.Element(() => Extend(xml), () => AddNew(xml.Out));
        else return false;
        return true;
    }

    private bool KeepAuthor(XmlCopy xml)
    {
        if (!xml.IsElementAt(2)) return false;
        XElement author = xml.Take();
        authors.Add(author.Value);
        author.WriteTo(xml.Out);
        return true;
    }

    private void AddAuthor(XmlWriter to)
    {
        if (!authors.Contains(Author)) new XElement(main + "author", Author).WriteTo(to);
    }

    private bool Extend(XmlCopy xml)
    {
        if (!xml.IsElementAt(2) || xml.In.LocalName != "comment" || CellOf(xml.In.GetAttribute("ref")) is not { } cell || !present.Add(cell)) return false;
        if (!comments.TryGetValue(cell, out string? added) || IsConversation(ColumnStyles.Number(xml.In, "authorId"))) return false;
        XElement comment = xml.Take();
        XElement? text = comment.Element(main + "text");
        if (text is null) comment.AddFirst(text = new XElement(main + "text"));
        Append(text, added);
        comment.WriteTo(xml.Out);
        return true;
    }

    private bool IsConversation(int? author) => author is { } at && at < authors.Count && authors[at].StartsWith("tc=", StringComparison.Ordinal);

    // A text is either plain or made of runs: programs that find both show one of them.
    private void Append(XElement text, string added)
    {
        int room = CellText.Longest - text.Descendants(main + "t").Sum(t => t.Value.Length) - 2;
        if (room <= 0) return;
        if (text.Element(main + "t") is { } plain) plain.ReplaceWith(new XElement(main + "r", new XElement(plain)));
        XElement run = new(main + "r", Text("\n\n" + CellText.Cut(added, room)));
        if (text.Elements(main + "r").LastOrDefault() is { } last) last.AddAfterSelf(run);
        else text.AddFirst(run);
    }

    private void AddNew(XmlWriter to)
    {
        int author = authors.IndexOf(Author);
        if (author < 0) author = authors.Count;
        foreach (((long row, int column) cell, string text) in comments.OrderBy(c => c.Key))
            if (!present.Contains(cell))
                new XElement(main + "comment", new XAttribute("ref", CellAddress.Of(cell.column, cell.row)), new XAttribute("authorId", author.ToString(CultureInfo.InvariantCulture)),
                    new XElement(main + "text", new XElement(main + "r", Text(CellText.Cut(text))))).WriteTo(to);
    }

    private XElement Text(string text) => new(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Escape(text));

    private static (long Row, int Column)? CellOf(string? name)
    {
        int column = CellAddress.ColumnOf(name);
        return column >= 0 && long.TryParse(name.AsSpan(name!.Count(char.IsAsciiLetter)), NumberStyles.None, CultureInfo.InvariantCulture, out long row) ? (row, column) : null;
    }
}
