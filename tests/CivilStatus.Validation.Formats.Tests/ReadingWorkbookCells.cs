using System.IO.Compression;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Tests;

public sealed class ReadingWorkbookCells : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_day_of_the_spreadsheet_is_a_day_month_and_year()
    {
        Entry entry = Read("nksNgaySinh", new DateOnly(1987, 1, 3));

        Assert.Equal("03/01/1987", entry["child.born"]);
        Assert.Empty(entry.Notices);
    }

    [Theory]
    [InlineData(1975, "1975")]
    [InlineData(1.201, "1.201")]
    [InlineData(43101, "43101")]
    [InlineData(12.5, "12.5")]
    public void A_number_in_a_date_column_is_a_year_or_keeps_its_text(double number, string text)
    {
        Entry entry = Read("nksNgaySinh", number);

        Assert.Equal(text, entry["child.born"]);
        Assert.Equal(text == "1975" ? [] : [new Notice(NoticeCode.TypedCell, "child.born", text)], entry.Notices);
    }

    [Fact]
    public void A_text_that_the_spreadsheet_took_for_a_day_is_noticed()
        => Assert.Equal([new Notice(NoticeCode.TypedCell, "entry.number", "01/01/2018")], Read("so", new DateOnly(2018, 1, 1)).Notices);

    [Theory]
    [InlineData(5, "5")]
    [InlineData(123456789012, "123456789012")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(0.00001, "0.00001")]
    public void A_number_in_a_text_column_never_has_an_exponent(double number, string text)
        => Assert.Equal(text, Read("ghiChu", number)["entry.note"]);

    [Theory]
    [InlineData(12345678901, "012345678901")]
    [InlineData(1234567890, "001234567890")]
    [InlineData(123456789012, "123456789012")]
    [InlineData(123456789, "123456789")]
    public void A_number_cell_gets_the_leading_zeros_of_a_personal_number_back(double number, string personalId)
    {
        Entry entry = Read("meSoDinhDanhCaNhan", number);

        Assert.Equal(personalId, entry["mother.personalId"]);
        Assert.Equal(
            personalId[0] == '0' ? [new Notice(NoticeCode.LeadingZerosRestored, "mother.personalId", personalId.TrimStart('0'))] : [],
            entry.Notices);
    }

    [Fact]
    public void A_text_cell_is_left_as_it_was_typed()
    {
        Entry entry = Read("meSoDinhDanhCaNhan", "12345678901");

        Assert.Equal("12345678901", entry["mother.personalId"]);
        Assert.Empty(entry.Notices);
    }

    [Theory]
    [InlineData("4", "012345678901")]
    [InlineData("1", "12345678901")]
    [InlineData(null, "12345678901")]
    public void A_document_number_has_twelve_digits_only_on_a_citizen_card(string? kind, string number)
    {
        string path = TestWorkbook.Write(folder["c.xlsx"], ("S", [["meSoGiayToTuyThan", "nksHoTen", "nksNgaySinh", "meLoaiGiayToTuyThan"], [12345678901, "An", "1990", kind]]));
        Entry entry = Reading.Of(path).Entry;

        Assert.Equal(number, entry["mother.document.number"]);
        Assert.Equal(kind == "4" ? number : null, entry["mother.personalId"]);
        Assert.Equal("A2", entry.TryGetSlot("mother.personalId", out int slot) ? entry.Origin.CellOf(slot) : null);
    }

    [Fact]
    public void Flags_and_errors_read_as_shown_and_formulas_as_last_computed()
    {
        Assert.Equal("TRUE", Read("ghiChu", true)["entry.note"]);
        Assert.Equal("#N/A", Read("ghiChu", new TestWorkbook.CellError("#N/A"))["entry.note"]);
        Assert.Equal("An Bình", Read("ghiChu", new TestWorkbook.Formula("A1&B1", "An Bình"))["entry.note"]);
    }

    [Fact]
    public void Texts_keep_every_blank_and_sign()
    {
        const string Text = "  H`Hen\n ê\u0306 <&> _x000D_ 𠮷 ";

        // What looks like an escape of the format is written by programs with its underscore escaped.
        Assert.Equal(Text, Read("ghiChu", Text.Replace("_x000D_", "_x005F_x000D_", StringComparison.Ordinal))["entry.note"]);
    }

    [Theory]
    [InlineData("<c r=\"C2\" t=\"inlineStr\"><is><r><t>Ngu</t></r><r><t>yễn</t></r><rPh><t>x</t></rPh></is></c>", "Nguyễn")]
    [InlineData("<c r=\"C2\" t=\"str\"><f>x</f><v>a_x000D_b</v></c>", "a\rb")]
    [InlineData("<c r=\"C2\" t=\"s\"><v>99</v></c>", "99")]
    [InlineData("<c r=\"C2\"><v>abc</v></c>", "abc")]
    [InlineData("<c t=\"inlineStr\"><is><t>ba</t></is></c>", "ba")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>60</v></c>", "29/02/1900")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>59</v></c>", "28/02/1900")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>61</v></c>", "01/03/1900")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>-5</v></c>", "-5")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>31780.25</v></c>", "03/01/1987 06:00")]
    [InlineData("<c r=\"C2\" t=\"d\"><v>1987-01-03</v></c>", "03/01/1987")]
    public void Cells_are_read_however_a_program_writes_them(string cell, string text)
    {
        string path = TestWorkbook.Write(folder["raw.xlsx"], ("S", [["nksHoTen", "nksNgaySinh", "ghiChu"], ["An", "1990", "thay"]]));
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            ZipArchiveEntry part = archive.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(part.Open())) xml = reader.ReadToEnd();
            int start = xml.IndexOf("<x:c r=\"C2\"", StringComparison.Ordinal), end = xml.IndexOf("</x:c>", start, StringComparison.Ordinal) + "</x:c>".Length;
            using var writer = new StreamWriter(part.Open());
            writer.BaseStream.SetLength(0);
            writer.Write(xml[..start] + cell.Replace("<", "<x:", StringComparison.Ordinal).Replace("<x:/", "</x:", StringComparison.Ordinal) + xml[end..]);
        }

        Assert.Equal(text, Reading.Of(path).Entry["entry.note"]);
    }

    private Entry Read(string header, object cell)
        => Reading.Of(TestWorkbook.Write(folder[Path.GetRandomFileName() + ".xlsx"], ("S", header == "nksNgaySinh"
            ? [["nksHoTen", "nksNgaySinh"], ["An", cell]]
            : [["nksHoTen", "nksNgaySinh", header], ["An", "1990", cell]]))).Entry;
}
