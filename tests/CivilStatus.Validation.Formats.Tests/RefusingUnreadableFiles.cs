using System.IO.Compression;
using System.Text;

namespace CivilStatus.Validation.Formats.Tests;

public sealed class RefusingUnreadableFiles : IDisposable
{
    private static readonly byte[] CompoundHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Assert.Equal("cannotOpen", Reading.Of(folder["none.xlsx"]).Error.Code);

    [Fact]
    public void A_folder() => Assert.Equal("cannotOpen", Reading.Of(Path.GetDirectoryName(folder["x"])!).Error.Code);

    [Fact]
    public void Text_named_a_workbook() => Assert.Equal("notAWorkbook", Reading.Of("nksHoTen,nksNgaySinh\nAn,1990", "f.xlsx").Error.Code);

    [Fact]
    public void Another_kind_of_package()
    {
        string path = folder["document.xlsx"];
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create)) archive.CreateEntry("word/document.xml");

        Assert.Equal("notAWorkbook", Reading.Of(path).Error.Code);
    }

    [Fact]
    public void An_encrypted_workbook_says_to_remove_the_password()
    {
        byte[] file = [.. CompoundHeader, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[300]];

        ReadError error = Reading.Of(file, "f.xlsx").Error;

        Assert.Equal("encryptedWorkbook", error.Code);
        Assert.Contains("mật khẩu", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_of_before_2007_says_to_save_it_anew()
    {
        ReadError error = Reading.Of([.. CompoundHeader, .. new byte[2000]], "f.xls").Error;

        Assert.Equal("oldWorkbook", error.Code);
        Assert.Contains(".xlsx", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_workbook()
    {
        byte[] whole = File.ReadAllBytes(Register(10));

        Assert.Equal("damagedWorkbook", Reading.Of(whole[..(whole.Length / 2)], "f.xlsx").Error.Code);
    }

    [Fact]
    public void A_workbook_damaged_in_mid_sheet_keeps_what_was_read()
    {
        string path = Register(50);
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            ZipArchiveEntry part = archive.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(part.Open())) xml = reader.ReadToEnd();
            using Stream stream = part.Open();
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(xml[..(xml.IndexOf("<x:row r=\"31\"", StringComparison.Ordinal) + 20)]));
        }

        Reading reading = Reading.Of(path);

        Assert.Equal(29, reading.Entries.Count());
        ReadRecord last = reading.Records[^1];
        Assert.Equal((path + "#S!31", "damagedWorkbook", "S!31"), (last.Source, last.Error?.Code, last.Error?.Place));
        Assert.Equal(30, reading.Records.Count);
    }

    [Fact]
    public void Any_damage_to_a_workbook_is_an_answer_and_no_exception()
    {
        byte[] whole = File.ReadAllBytes(Register(10));
        var random = new Random(1);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = (byte[])whole.Clone();
            for (int j = 0; j < 20; j++) damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);

            Assert.NotEmpty(Reading.Of(damaged, "f.xlsx").Records);
        }
    }

    [Fact]
    public void A_sheet_that_declares_a_document_type_and_no_other_sheet()
    {
        string path = TestWorkbook.Write(folder["dtd.xlsx"], ("A", [["nksHoTen", "nksNgaySinh"], ["An", "1990"]]), ("B", [["nksHoTen", "nksNgaySinh"], ["Bình", "1991"]]));
        Rewrite(path, "worksheets/", name => name, xml => xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE x [<!ENTITY a \"a\">]>"));

        Reading reading = Reading.Of(path);

        Assert.Equal([path + "#A!1", path + "#B!2"], reading.Records.Select(r => r.Source));
        Assert.Equal(["damagedWorkbook", null], reading.Records.Select(r => r.Error?.Code));
    }

    [Fact]
    public void Nothing_where_only_the_letter_case_of_a_part_differs()
    {
        string path = Register(1);
        Rewrite(path, "worksheets/", name => name.ToUpperInvariant(), xml => xml);

        Assert.Equal("Trẻ 0", Reading.Of(path).Entry["child.name"]);
    }

    [Fact]
    public void Only_the_sheet_whose_part_is_missing()
    {
        string path = TestWorkbook.Write(folder["missing.xlsx"], ("A", [["nksHoTen", "nksNgaySinh"], ["An", "1990"]]), ("B", [["nksHoTen", "nksNgaySinh"], ["Bình", "1991"]]));
        Rewrite(path, "worksheets/", name => name + ".lost", xml => xml);

        Reading reading = Reading.Of(path);

        Assert.Equal("Bình", reading.Entry["child.name"]);
        reading.Reports(ReadDiagnosticCode.EmptySheet, path + "#A");
    }

    [Theory]
    [InlineData("f.csv")]
    [InlineData("f.ndjson")]
    [InlineData("-")]
    public void Text_in_UTF16_says_to_save_it_as_UTF8(string name)
    {
        ReadError error = Reading.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("nksHoTen,nksNgaySinh")], name).Error;

        Assert.Equal("wrongEncoding", error.Code);
        Assert.Contains("CSV UTF-8", error.Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Storage_that_fails_in_the_middle_keeps_what_was_read()
    {
        using EntrySource source = EntrySource.Open(new FailingStream("{\"event\":\"birth\"}\n{\"event\":\"birth\"}\n"u8.ToArray()), "f.ndjson");

        ReadRecord[] records = [.. source.Read()];

        Assert.Equal(["f.ndjson#1", "f.ndjson#2", "f.ndjson"], records.Select(r => r.Source));
        Assert.Equal("cannotRead", records[2].Error?.Code);
    }

    [Fact]
    public void Storage_that_fails_in_the_middle_of_a_sheet_keeps_the_lines_before()
    {
        using EntrySource source = EntrySource.Open(new FailingStream("nksHoTen,nksNgaySinh\nAn,1990\n\"Bình\"x,1991\nChi,1992\n"u8.ToArray()), "f.csv");

        ReadRecord[] records = [.. source.Read()];

        Assert.Equal(["f.csv#2", "f.csv#3", "f.csv#4", "f.csv"], records.Select(r => r.Source));
        Assert.Equal([null, "unclosedQuote", null, "cannotRead"], records.Select(r => r.Error?.Code));
    }

    // The first part whose name contains a text gets another name or content.
    private static void Rewrite(string path, string part, Func<string, string> name, Func<string, string> change)
    {
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update);
        ZipArchiveEntry entry = archive.Entries.First(e => e.FullName.Contains(part, StringComparison.Ordinal));
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        string renamed = name(entry.FullName);
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(renamed).Open());
        writer.Write(change(xml));
    }

    private string Register(int entries) => TestWorkbook.Write(folder["register.xlsx"],
        ("S", [["nksHoTen", "nksNgaySinh"], .. Enumerable.Range(0, entries).Select(i => new object?[] { "Trẻ " + i, 1990 })]));

    private sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => Fail(base.Read(buffer));

        public override int Read(byte[] buffer, int offset, int count) => Fail(base.Read(buffer, offset, count));

        private static int Fail(int read) => read > 0 ? read : throw new IOException("The cable was pulled.");
    }
}
