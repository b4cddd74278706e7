namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>The order of an element's children that the schema asks for: spreadsheet programs repair a part that has another.</summary>
internal sealed class ChildOrder(string others, params string[] names)
{
    /// <summary>The children of a sheet. What else may stand there are alternatives to its controls, behind the drawings.</summary>
    public static ChildOrder OfSheet { get; } = new("controls",
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
        "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
        "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture",
        "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    /// <summary>The children of the styles.</summary>
    public static ChildOrder OfStyles { get; } = new("extLst",
        "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst");

    /// <summary>Whether a child stands behind another.</summary>
    public bool IsBehind(string child, string other) => Place(child) > Place(other);

    private int Place(string child) => Array.IndexOf(names, child) is >= 0 and int at ? at : Array.IndexOf(names, others);
}
