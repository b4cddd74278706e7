using System.Globalization;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>Copies a sheet with its marks, a filter on its header and a place for its comments.</summary>
/// <param name="xml">The sheet.</param>
/// <param name="names">The edition of the standard.</param>
/// <param name="marks">The marks.</param>
/// <param name="styles">Gives the styles of marked cells.</param>
internal sealed class SheetCopy(XmlCopy xml, BookNamespaces names, SheetMarks marks, MarkedStyles styles)
{
    private readonly ColumnStyles columns = new();
    private bool inRows, hasFilter, hasDrawing;
    private long lastRow;

    /// <summary>Whether a filter may be put on the header: not where the sheet holds a table, which has its own.</summary>
    public required bool MayFilter { get; init; }

    /// <summary>Gives the id of the relation to the drawing of comments; null where none is wanted. Asked where the sheet has none so far.</summary>
    public required Func<string?> NewDrawing { get; init; }

    /// <summary>The id of the relation to the drawing that holds the sheet's comments and controls, before any was added.</summary>
    public string? Drawing { get; private set; }

    /// <summary>The range of the filter that was put on the header; null where none was.</summary>
    public CellRange? AddedFilter { get; private set; }

    public void Write() => xml.All(() => xml.Element(Child, () => AddBefore(null)));

    private bool Child()
    {
        if (!xml.IsElementAt(1)) return false;
        string name = xml.In.LocalName;
        if (xml.In.NamespaceURI != names.Main && name != "AlternateContent") return false;
        if (inRows) AddBefore(name);
        switch (name)
        {
            case "cols":
                xml.Element(() =>
                {
                    if (xml.IsElementAt(2)) columns.Add(xml.In);
                    return false;
                });
                return true;
            case "dimension" when Used(xml.In.GetAttribute("ref")) is { } range:
                xml.Element(null, null, ("ref", range));
                return true;
            case "sheetData" when !inRows:
                inRows = true;
                using (var rows = new RowsCopy(xml, names.Main, marks, styles, columns))
                {
                    rows.Copy();
                    lastRow = rows.LastRow;
                }
                return true;
            case "autoFilter": hasFilter = true; break;
            case "legacyDrawing":
                hasDrawing = true;
                Drawing = xml.In.GetAttribute("id", names.Relations);
                break;
        }
        return false;
    }

    private void AddBefore(string? child)
    {
        if (!hasFilter && (child is null || ChildOrder.OfSheet.IsBehind(child, "autoFilter"))) AddFilter();
        if (hasDrawing || (child is not null && !ChildOrder.OfSheet.IsBehind(child, "legacyDrawing"))) return;
        hasDrawing = true;
        if (NewDrawing() is not { } id) return;
        xml.Out.WriteStartElement(xml.Out.LookupPrefix(names.Main), "legacyDrawing", names.Main);
        xml.Out.WriteAttributeString(xml.Out.LookupPrefix(names.Relations) ?? "r", "id", names.Relations, id);
        xml.Out.WriteEndElement();
    }

    private void AddFilter()
    {
        hasFilter = true;
        if (!MayFilter || marks.Header is not { HeaderRow: > 0 } header) return;
        xml.Out.WriteStartElement(xml.Out.LookupPrefix(names.Main), "autoFilter", names.Main);
        AddedFilter = new CellRange(header.FirstColumn, header.HeaderRow, header.LastColumn, Math.Max(lastRow, header.HeaderRow));
        xml.Out.WriteAttributeString("ref", AddedFilter.Value.Local);
        xml.Out.WriteEndElement();
    }

    // The range in use, wide enough for the marks; null where it is, or where nobody can tell.
    private string? Used(string? range)
    {
        if (range?.Split(':') is not { Length: 1 or 2 } ends || Corner(ends[0]) is not { } first || Corner(ends[^1]) is not { } last) return null;
        (int Column, long Row) from = first, to = last;
        foreach ((long row, int column, _) in marks.Cells())
        {
            from = (Math.Min(from.Column, column), Math.Min(from.Row, row));
            to = (Math.Max(to.Column, column), Math.Max(to.Row, row));
        }
        return from == first && to == last ? null : $"{CellAddress.Of(from.Column, from.Row)}:{CellAddress.Of(to.Column, to.Row)}";
    }

    private static (int Column, long Row)? Corner(string cell)
    {
        int letters = cell.TakeWhile(char.IsAsciiLetter).Count();
        return CellAddress.ColumnOf(cell) is >= 0 and int column && long.TryParse(cell.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out long row) ? (column, row) : null;
    }
}
