using System.IO.Compression;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Tests;

public sealed class ReadingWorkbookSheets : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_158_sheet_gives_entries_with_source_and_cells()
    {
        string path = Write(
            ["STT", "so", "ngayDangKy \n", "loaiDangKy \ni=[1,2,3,4,5,6]", "NKSHOTEN ", "nksGioiTinh", "nksNgaySinh", "nksNoiSinh", "meSoDinhDanhCaNhan", "meHoTen", "nksQuocTichStr"],
            ["1", "01/2018", "02.01.2018", "5", "H'Hen Niê", "Nữ", "01.2018", "Xã Ea Tu", "012345678901", "H’Lan", "VN"]);

        Entry entry = Reading.Of(path).Entry;

        Assert.Equal(path + "#DL Import!2", entry.Origin.Source);
        Assert.Equal(EntryEvent.Birth, entry.Event);
        Assert.Equal(
            ["01/2018", "02.01.2018", "certificateReissued", "H'Hen Niê", "female", "01.2018", "Xã Ea Tu", "012345678901", "H’Lan"],
            Texts(entry, "entry.number", "entry.date", "entry.kind", "child.name", "child.sex", "child.born", "birthPlace", "mother.personalId", "mother.name"));
        Assert.Equal("G2", Cell(entry, "child.born"));
        Assert.Equal("I2", Cell(entry, "mother.personalId"));
        Assert.Null(Cell(entry, "father.name"));
        Assert.Equal([new ExtraProperty("STT", "1", false), new ExtraProperty("nksQuocTichStr", "VN", false)], entry.Extra);
        Assert.Empty(entry.Notices);
    }

    [Fact]
    public void Each_system_has_its_own_codes()
    {
        object?[] row = ["An", "1990", "5"];
        Entry digitised = Reading.Of(Write(["nksHoTen", "nksNgaySinh", "loaiDangKy"], row)).Entry;
        Entry of158 = Reading.Of(Write(["nksHoTen", "nksNgaySinh", "loaiDangKy", "nksSoDinhDanh"], row)).Entry;

        Assert.Equal("5", digitised["entry.kind"]);
        Assert.Equal("certificateReissued", of158["entry.kind"]);
    }

    [Theory]
    [InlineData("1", "male")]
    [InlineData(" nam ", "male")]
    [InlineData("NỮ", "female")]
    [InlineData("Nu\u031B\u0303", "female")]
    [InlineData("không xác định", "unknown")]
    [InlineData("Không có thông tin", null)]
    [InlineData("0", null)]
    [InlineData("9", "9")]
    [InlineData("trai", "trai")]
    public void A_code_cell_holds_code_or_label_and_keeps_what_is_neither(string cell, string? sex)
        => Assert.Equal(sex, Reading.Of(Write(["nksHoTen", "nksNgaySinh", "nksGioiTinh"], ["An", "1990", cell])).Entry["child.sex"]);

    [Fact]
    public void Marriages_and_deaths_have_their_fields()
    {
        string path = TestWorkbook.Write(folder["two.xlsx"],
            ("Kết hôn", [
                ["so", "loaiDangKy", "ngayXacLapQuanHeHonNhan", "chongHoTen", "chongLoaiCuTru", "voHoTen", "voNgaySinh", "voLoaiGiayToTuyThan", "voSoGiayToTuyThan", "tinhTrangKetHon"],
                ["7", 2, "01/02/2010", "Nguyễn Văn Đức", "1", "Trần Thị Hoà", "17 tuổi", "CMND", "0123", "Đã ly hôn"]]),
            ("Khai tử", [
                ["nktHoTen", "nktNgayChet", "nktNgayChetGhiBangChu", "nktGioPhutChet", "nktNoiChet", "nktNguyenNhanChet", "gbtLoai", "gbtSo", "gbtNgay", "gbtCoQuanCap", "nycQuanHe", "soDangKyNuocNgoai"],
                ["Lê Văn Tám", "31/04/1999", "Ngày ba mươi", new TimeOnly(8, 5), "tại nhà", "già yếu", "1", "5", "1999", "UBND xã", "con", "88"]]));

        Entry[] entries = [.. Reading.Of(path).Entries];

        Assert.Equal([EntryEvent.Marriage, EntryEvent.Death], entries.Select(e => e.Event));
        Assert.Equal(
            ["reRegistered", "01/02/2010", "permanent", "17 tuổi", "identityCard", "0123"],
            Texts(entries[0], "entry.kind", "marriageDate", "husband.residenceKind", "wife.born", "wife.document.kind", "wife.document.number"));
        Assert.Equal([new ExtraProperty("tinhTrangKetHon", "Đã ly hôn", false)], entries[0].Extra);
        Assert.Equal(
            ["31/04/1999", "Ngày ba mươi", "08:05", "tại nhà", "già yếu", "Giấy báo tử", "5", "1999", "UBND xã", "con", "88"],
            Texts(entries[1], "deathDate", "deathDateInWords", "deathTime", "deathPlace", "deathCause",
                "deathNotice.kind", "deathNotice.number", "deathNotice.date", "deathNotice.issuer", "declarant.relation", "entry.firstRegistration.number"));
        Assert.Equal(path + "#Khai tử!2", entries[1].Origin.Source);
    }

    [Fact]
    public void A_header_may_stand_below_titles_and_not_lower_than_thirty_rows()
    {
        object?[] header = ["nksHoTen", "nksNgaySinh"], entry = ["An", "1990"], title = ["Danh sách"];

        Assert.Equal("An", Reading.Of(Write([title, null, title, header, entry])).Entry["child.name"]);
        Assert.Equal("noHeader", Reading.Of(Write([.. Enumerable.Repeat(title, 30), header, entry])).Error.Code);
    }

    [Fact]
    public void Unknown_columns_are_kept_and_reported_once()
    {
        string path = Write([
            ["nksHoTen", "nksNgaySinh", "Mã  hồ\nsơ", null],
            ["An", "1990", "A1", null],
            ["Bình", "1991", "A2", "ngoài cột"],
            ["Chi", "1992", "A3", "nữa"]]);

        Reading reading = Reading.Of(path);

        Assert.Equal(
            [new ExtraProperty("Mã hồ sơ", "A2", false), new ExtraProperty("[D]", "ngoài cột", false)],
            reading.Entries.ElementAt(1).Extra);
        Assert.Equal(
            [(path + "#DL Import!1", "Mã hồ sơ"), (path + "#DL Import!3", "D")],
            reading.Diagnostics.Where(d => d.Code == ReadDiagnosticCode.UnknownColumns).Select(d => (d.Place, d.Detail)));
        Assert.All(reading.Entries, e => Assert.Empty(e.Notices));
    }

    [Fact]
    public void Two_columns_of_one_name_are_an_error_that_names_both_and_other_sheets_are_read()
    {
        string path = TestWorkbook.Write(folder["double.xlsx"],
            ("A", [["nksHoTen", "nksNgaySinh", "NksHoTen "], ["An", "1990", "Ân"]]),
            ("B", [["nksHoTen", "nksNgaySinh"], ["Bình", "1991"]]));

        Reading reading = Reading.Of(path);

        Assert.Equal(2, reading.Records.Count);
        Assert.Equal(("duplicateHeader", "A!C1"), (reading.Records[0].Error!.Code, reading.Records[0].Error!.Place));
        Assert.Contains("A1", reading.Records[0].Error!.Message.In("vi"), StringComparison.Ordinal);
        Assert.Contains("C1", reading.Records[0].Error!.Message.In("vi"), StringComparison.Ordinal);
        Assert.Equal("Bình", reading.Records[1].Entry!["child.name"]);
    }

    [Fact]
    public void A_header_that_comes_again_maps_the_columns_anew()
    {
        string path = Write([["nksHoTen", "nksNgaySinh"], ["An", "1990"], ["nksNgaySinh", "nksHoTen"], ["1991", "Bình"]]);

        Reading reading = Reading.Of(path);

        Assert.Equal(["An", "Bình"], reading.Entries.Select(e => e["child.name"]));
        Assert.Equal("A4", Cell(reading.Entries.Last(), "child.born"));
        reading.Reports(ReadDiagnosticCode.HeaderRepeated, path + "#DL Import!3");
    }

    [Fact]
    public void A_row_of_captions_under_the_header_is_no_entry()
    {
        string path = Write([
            ["so", "ngayDangKy", "nksHoTen", "nksNgaySinh", "nksGioiTinh"],
            ["Số", "Ngày đăng ký", "Họ và tên", "Ngày sinh", "Giới tính"],
            ["1", "2.1.1990", "An", "1990", "1"]]);

        Reading reading = Reading.Of(path);

        Assert.Equal("An", reading.Entry["child.name"]);
        reading.Reports(ReadDiagnosticCode.CaptionRow, path + "#DL Import!2");
    }

    [Theory]
    [InlineData("không rõ", "không rõ", "1990", null)]
    [InlineData("không rõ", "không rõ", null, "Nam")]
    [InlineData(null, null, "không rõ", null)]
    [InlineData("không rõ", "1990", null, null)]
    public void A_true_entry_without_number_or_date_is_never_taken_for_captions(string? number, string? date, string? born, string? sex)
        => Assert.Equal("An", Reading.Of(Write(["so", "ngayDangKy", "nksHoTen", "nksNgaySinh", "nksGioiTinh"], [number, date, "An", born, sex])).Entry["child.name"]);

    [Fact]
    public void Sheets_without_a_header_and_empty_ones_are_reported()
    {
        string path = TestWorkbook.Write(folder["many.xlsx"],
            ("Ghi chu", [["loaiDangKy", "1 đúng hạn"], ["nksGioiTinh", "1 Nam"]]),
            ("Trống", []),
            ("DL Import", [["nksHoTen", "nksNgaySinh"], ["An", "1990"]]),
            ("Chỉ tiêu đề", [["nksHoTen", "nksNgaySinh"]]));

        Reading reading = Reading.Of(path);

        Assert.Equal("An", reading.Entry["child.name"]);
        reading.Reports(ReadDiagnosticCode.SheetWithoutHeader, path + "#Ghi chu");
        reading.Reports(ReadDiagnosticCode.EmptySheet, path + "#Trống");
        reading.Reports(ReadDiagnosticCode.EmptySheet, path + "#Chỉ tiêu đề!1");
    }

    [Fact]
    public void A_workbook_without_any_header_says_what_one_looks_like()
    {
        ReadError error = Reading.Of(Write([["Họ tên", "Ngày sinh"], ["An", "1990"]])).Error;

        Assert.Equal("noHeader", error.Code);
        Assert.All(["nksHoTen", "chongHoTen", "nktNgayChet"], header => Assert.Contains(header, error.Message.In("vi"), StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_show_nothing_are_passed_over()
        => Assert.Equal(
            ["An", "Bình"],
            Reading.Of(Write([["nksHoTen", "nksNgaySinh"], [" ", "\n"], ["An", "1990"], null, [], ["Bình", "1991"]])).Entries.Select(e => e["child.name"]));

    [Fact]
    public void A_workbook_may_come_through_a_pipe_and_with_any_name()
    {
        using var file = new FileStream(Write(["nksHoTen", "nksNgaySinh"], ["An", "1990"]), FileMode.Open);
        using var pipe = new ZLibStream(Compressed(file), CompressionMode.Decompress);
        using EntrySource source = EntrySource.Open(pipe, "-");

        Assert.Equal("-#DL Import!2", Assert.Single(source.Read()).Source);
    }

    // A stream that cannot seek, as a pipe.
    private static MemoryStream Compressed(Stream stream)
    {
        var result = new MemoryStream();
        using (var compressing = new ZLibStream(result, CompressionMode.Compress, leaveOpen: true)) stream.CopyTo(compressing);
        result.Position = 0;
        return result;
    }

    private string Write(params object?[]?[] rows) => TestWorkbook.Write(folder[Path.GetRandomFileName() + ".xlsx"], ("DL Import", rows));

    private static IEnumerable<string?> Texts(Entry entry, params string[] paths) => paths.Select(p => entry[p]);

    private static string? Cell(Entry entry, string path) => entry.TryGetSlot(path, out int slot) ? entry.Origin.CellOf(slot) : null;
}
