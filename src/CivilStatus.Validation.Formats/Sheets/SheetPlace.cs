using System.Globalization;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>Names the places of a sheet, or of a text file, for people.</summary>
internal sealed class SheetPlace
{
    private readonly string prefix;
    private readonly string sheetPrefix;

    private SheetPlace(string file, string prefix, string sheetPrefix) => (File, this.prefix, this.sheetPrefix) = (file, prefix, sheetPrefix);

    /// <summary>The file, as the user named it.</summary>
    public string File { get; }

    /// <summary>The sheet, such as <c>file.xlsx#DL Import</c>; for a text file the file.</summary>
    public string Sheet => sheetPrefix.Length == 0 ? File : prefix[..^1];

    /// <summary>The name on the sheet's tab; null for a text file.</summary>
    public string? SheetName => sheetPrefix.Length == 0 ? null : sheetPrefix[..^1];

    public static SheetPlace OfWorkbook(string file, string sheet) => new(file, $"{file}#{sheet}!", sheet + "!");

    public static SheetPlace OfText(string file) => new(file, file + "#", "");

    /// <summary>The source of a row: <c>file.xlsx#DL Import!2</c>, <c>file.csv#3</c>.</summary>
    public string SourceOf(long row) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{row}");

    /// <summary>A row within the file: <c>DL Import!2</c>, <c>3</c>.</summary>
    public string PlaceOf(long row) => string.Create(CultureInfo.InvariantCulture, $"{sheetPrefix}{row}");

    /// <summary>A cell within the file: <c>DL Import!AL2</c>, <c>AL3</c>.</summary>
    public string PlaceOf(int column, long row) => sheetPrefix + CellAddress.Of(column, row);
}
