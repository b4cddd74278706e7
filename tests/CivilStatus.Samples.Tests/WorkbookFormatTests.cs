using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CivilStatus.Samples.Tests;

public sealed class WorkbookFormatTests
{
    [Theory]
    [InlineData("so-khai-sinh-158.xlsx", "DL Import", "Ghi chu")]
    [InlineData("so-ket-hon.xlsx", "Sổ kết hôn")]
    [InlineData("so-khai-tu.xlsx", "Sổ khai tử")]
    public void A_workbook_conforms_to_Office_Open_XML(string file, params string[] sheets)
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(SampleFolder.PathOf(file), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal(sheets, workbook.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
    }
}
