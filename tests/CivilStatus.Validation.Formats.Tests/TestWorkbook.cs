using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Tests;

/// <summary>
/// Writes workbooks as spreadsheet programs do: shared texts, number formats, typed cells. A cell is a string, a number,
/// a <see cref="DateOnly"/>, a <see cref="TimeOnly"/>, a <see cref="bool"/>, a <see cref="CellError"/>, a <see cref="Formula"/> or null.
/// </summary>
public static class TestWorkbook
{
    private const uint DateStyle = 1, TimeStyle = 2;

    public sealed record CellError(string Text);

    public sealed record Formula(string Expression, string Cached);

    public static string Write(string path, params (string Name, object?[]?[] Rows)[] sheets)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        WorkbookPart book = document.AddWorkbookPart();
        book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        SharedStringTable strings = book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable();
        foreach ((string name, object?[]?[] rows) in sheets)
        {
            WorksheetPart part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(Data(rows, strings));
            book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = (uint)book.Workbook.Sheets.Count() + 1, Id = book.GetIdOfPart(part) });
        }
        return path;
    }

    private static SheetData Data(object?[]?[] rows, SharedStringTable strings)
    {
        var data = new SheetData();
        for (int r = 0; r < rows.Length; r++)
        {
            if (rows[r] is not { } values) continue;
            var row = new Row { RowIndex = (uint)r + 1 };
            for (int c = 0; c < values.Length; c++)
                if (values[c] is { } value) row.Append(CellOf(Address(c, r + 1), value, strings));
            data.Append(row);
        }
        return data;
    }

    private static Cell CellOf(string address, object value, SharedStringTable strings) => value switch
    {
        string text => new Cell { CellReference = address, DataType = CellValues.SharedString, CellValue = new CellValue(Share(text, strings)) },
        DateOnly day => new Cell { CellReference = address, StyleIndex = DateStyle, CellValue = new CellValue(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber) },
        TimeOnly time => new Cell { CellReference = address, StyleIndex = TimeStyle, CellValue = new CellValue(time.ToTimeSpan().TotalDays) },
        bool flag => new Cell { CellReference = address, DataType = CellValues.Boolean, CellValue = new CellValue(flag) },
        CellError error => new Cell { CellReference = address, DataType = CellValues.Error, CellValue = new CellValue(error.Text) },
        Formula formula => new Cell { CellReference = address, DataType = CellValues.String, CellFormula = new CellFormula(formula.Expression), CellValue = new CellValue(formula.Cached) },
        _ => new Cell { CellReference = address, CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
    };

    private static int Share(string text, SharedStringTable strings)
    {
        strings.Append(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return strings.Count() - 1;
    }

    private static string Address(int column, int row)
        => (column < 26 ? "" : ((char)('A' + column / 26 - 1)).ToString()) + (char)('A' + column % 26) + row.ToString(CultureInfo.InvariantCulture);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "[$-42A]dd\\.mm\\.yyyy;@" }),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat { NumberFormatId = 0 },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 20, ApplyNumberFormat = true }));
}
