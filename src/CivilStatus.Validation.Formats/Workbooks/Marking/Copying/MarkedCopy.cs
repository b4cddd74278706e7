using System.IO.Compression;
using CivilStatus.Validation.Formats.Workbooks.Marking.Comments;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>Writes a package anew: what marks touch changed, the rest as it was, sheets as streams.</summary>
internal sealed class MarkedCopy(SourcePackage package, Book book, IReadOnlyDictionary<string, SheetMarks> marks, ZipArchive to)
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly NoteShapes shapes = new();

    public void Write(IEnumerable<ResultSheet> results)
    {
        shapes.PassOver(package);
        SheetParts[] sheets = [.. MarkedSheets()];
        MarkedStyles styles = CountStyles();
        CopyUntouched(sheets);
        foreach (SheetParts sheet in sheets) WriteSheet(sheet, styles);
        AddResults(styles, [.. results]);
        WriteStyles(styles);
        Write(book.Part, stream => SourcePackage.Save(book.List, stream));
        Write(book.Relations.Name, book.Relations.Write);
        Write(Book.ContentTypesName, stream => SourcePackage.Save(book.ContentTypes, stream));
    }

    private IEnumerable<SheetParts> MarkedSheets()
    {
        for (int i = 0; i < book.SheetNames.Count; i++)
            if (marks.TryGetValue(book.SheetNames[i], out SheetMarks? of) && book.SheetParts[i] is { } part && package.Has(part) && taken.Add(part))
                yield return new SheetParts(i, part, of, new PartRelations(package, part));
    }

    private MarkedStyles CountStyles()
    {
        using Stream styles = OpenStyles();
        return StylesCopy.Count(styles, book.Names);
    }

    private Stream OpenStyles() => package.Has(book.Styles) ? package.Open(book.Styles!) : BlankStyles();

    private MemoryStream BlankStyles() => new(System.Text.Encoding.UTF8.GetBytes($"<styleSheet xmlns=\"{book.Names.Main}\">{BlankBook.Styles().InnerXml.Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", book.Names.Main, StringComparison.Ordinal)}</styleSheet>"));

    private void CopyUntouched(SheetParts[] sheets)
    {
        HashSet<string> touched = new(StringComparer.OrdinalIgnoreCase) { book.Part, book.Relations.Name, Book.ContentTypesName };
        if (book.Styles is { } styles) touched.Add(styles);
        foreach (SheetParts sheet in sheets)
        {
            touched.UnionWith([sheet.Part, sheet.Relations.Name]);
            if (sheet.Marks.Comments.Count == 0) continue;
            if (sheet.Comments is { } comments) touched.Add(comments);
            touched.UnionWith(sheet.Drawings.Values);
        }
        foreach ((string name, ZipArchiveEntry entry) in package.Parts)
        {
            if (touched.Contains(name)) continue;
            Write(name, stream =>
            {
                using Stream from = entry.Open();
                from.CopyTo(stream);
            });
        }
    }

    private void WriteSheet(SheetParts sheet, MarkedStyles styles)
    {
        string? added = null;
        SheetCopy? copy = null;
        Write(sheet.Part, stream =>
        {
            using var xml = new XmlCopy(package.Open(sheet.Part), stream);
            copy = new SheetCopy(xml, book.Names, sheet.Marks, styles) { MayFilter = !sheet.HasTable, NewDrawing = AddDrawing };
            copy.Write();
        });
        if (copy!.AddedFilter is { } filter) book.NameFilter(sheet.Index, book.SheetNames[sheet.Index], filter);
        if (sheet.Marks.Comments.Count > 0) WriteComments(sheet, copy.Drawing, added);
        if (sheet.Relations.IsChanged || package.Has(sheet.Relations.Name)) Write(sheet.Relations.Name, sheet.Relations.Write);

        string? AddDrawing()
        {
            if (sheet.Marks.Comments.Count == 0) return null;
            added = package.NewName("xl/drawings/vmlDrawing", ".vml", taken);
            book.Declare(added, "application/vnd.openxmlformats-officedocument.vmlDrawing");
            return sheet.Relations.Add(book.Names.TypeOf("vmlDrawing"), added);
        }
    }

    private void WriteComments(SheetParts sheet, string? drawing, string? added)
    {
        var copy = new CommentsCopy(book.Names, sheet.Marks.Comments);
        string? shown = drawing is not null && sheet.Drawings.TryGetValue(drawing, out string? part) && package.Has(part) ? NoteShapes.Read(package, part) : null;
        // Without a drawing that boxes can be put in, new comments would never be seen; what others say is kept.
        bool canShow = added is not null || (shown is not null && shapes.Extend(shown, []) is not null);
        if (package.Has(sheet.Comments))
        {
            if (canShow) Write(sheet.Comments!, stream => copy.Write(package.Open(sheet.Comments!), stream));
        }
        else if (canShow)
        {
            string comments = package.NewName("xl/comments", ".xml", taken);
            book.Declare(comments, SpreadsheetType + "comments+xml");
            sheet.Relations.Add(book.Names.TypeOf("comments"), comments);
            Write(comments, copy.Write);
        }
        if (canShow)
        {
            var notes = sheet.Marks.Comments.Where(c => added is not null || !copy.Present.Contains(c.Key)).OrderBy(c => c.Key).Select(c => (c.Key, c.Value)).ToList();
            Write(added ?? sheet.Drawings[drawing!], stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(added is not null ? shapes.New(notes) : shapes.Extend(shown!, notes)!)));
        }
        foreach (string left in sheet.Drawings.Values.Append(sheet.Comments).OfType<string>().Where(p => package.Has(p) && !written.Contains(p)))
            Write(left, stream =>
            {
                using Stream from = package.Open(left);
                from.CopyTo(stream);
            });
    }

    private void AddResults(MarkedStyles styles, ResultSheet[] results)
    {
        var names = new HashSet<string>(book.SheetNames, StringComparer.OrdinalIgnoreCase);
        var others = book.SheetNames.ToHashSet(StringComparer.Ordinal);
        // Named first: a part is written in one go, and the list of sheets comes after all of them.
        (ResultSheet Sheet, string Part, string Name)[] added = [.. results.Select(r => (r, package.NewName("xl/worksheets/sheet", ".xml", taken))).Select(r => (r.r, r.Item2, book.AddSheet(r.r.Name, r.Item2, names)))];
        for (int i = 0; i < added.Length; i++)
        {
            (ResultSheet sheet, string part, string name) = added[i];
            CellRange? filter = null;
            Write(part, stream => filter = ResultPart.Write(stream, book.Names, styles, sheet, others));
            if (filter is { } range) book.NameFilter(book.SheetNames.Count + i, name, range);
        }
    }

    private void WriteStyles(MarkedStyles styles)
    {
        string part = book.Styles ?? package.NewName("xl/styles", ".xml", taken);
        if (!package.Has(book.Styles))
        {
            book.Declare(part, SpreadsheetType + "styles+xml");
            if (book.Styles is null) book.Relations.Add(book.Names.TypeOf("styles"), part);
        }
        Write(part, stream =>
        {
            using Stream from = OpenStyles();
            new StylesCopy(from, stream, book.Names, styles).Write();
        });
    }

    private void Write(string name, Action<Stream> write)
    {
        if (!written.Add(name)) return;
        ZipArchiveEntry entry = to.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using Stream stream = entry.Open();
        write(stream);
    }
}
