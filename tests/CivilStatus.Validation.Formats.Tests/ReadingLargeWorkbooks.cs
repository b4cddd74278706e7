using System.Globalization;
using System.IO.Compression;

namespace CivilStatus.Validation.Formats.Tests;

/// <summary>Measures memory, and so runs alone.</summary>
[CollectionDefinition(nameof(ReadingLargeWorkbooks), DisableParallelization = true)]
[Collection(nameof(ReadingLargeWorkbooks))]
public sealed class ReadingLargeWorkbooks : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_million_empty_rows_are_passed_over()
    {
        string path = Write(writer =>
        {
            for (int row = 3; row < 1_000_003; row++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"<x:row r=\"{row}\" spans=\"1:2\"><x:c r=\"A{row}\" s=\"1\"/></x:row>"));
            writer.Write("<x:row r=\"1000003\"><x:c r=\"A1000003\" t=\"str\"><x:v>Bình</x:v></x:c></x:row>");
        });

        Reading reading = Reading.Of(path);

        Assert.Equal([path + "#S!2", path + "#S!1000003"], reading.Records.Select(r => r.Source));
    }

    [Fact]
    public void Reading_holds_one_row_at_a_time()
    {
        const int Rows = 20_000;
        string path = Write(writer =>
        {
            for (int row = 3; row < Rows + 2; row++)
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<x:row r=\"{row}\"><x:c r=\"A{row}\" t=\"str\"><x:v>{new string('x', 1000)}</x:v></x:c></x:row>"));
        });
        using EntrySource source = EntrySource.Open(path);
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        int count = 0;

        foreach (ReadRecord record in source.Read())
            if (count++ % 5_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);

        Assert.Equal(Rows, count);
        Assert.True(most < 8_000_000, $"{most} bytes were held");
    }

    [Fact]
    public void A_cell_of_ten_megabytes_makes_its_row_unreadable_and_no_other()
    {
        string path = Write(writer =>
        {
            writer.Write("<x:row r=\"3\"><x:c r=\"A3\" t=\"str\"><x:v>");
            writer.Write(new string('x', 10 << 20));
            writer.Write("</x:v></x:c></x:row><x:row r=\"4\"><x:c r=\"A4\" t=\"str\"><x:v>Bình</x:v></x:c></x:row>");
        });

        Assert.Equal([null, "tooLong", null], Reading.Of(path).Records.Select(r => r.Error?.Code));
    }

    // Replaces what follows the first entry of a small workbook.
    private string Write(Action<StreamWriter> rows)
    {
        string path = TestWorkbook.Write(folder["large.xlsx"], ("S", [["nksHoTen", "nksNgaySinh"], ["An", "1990"]]));
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Update);
        ZipArchiveEntry part = archive.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
        string xml;
        using (var reader = new StreamReader(part.Open())) xml = reader.ReadToEnd();
        int end = xml.IndexOf("</x:sheetData>", StringComparison.Ordinal);
        using var writer = new StreamWriter(part.Open());
        writer.BaseStream.SetLength(0);
        writer.Write(xml[..end]);
        rows(writer);
        writer.Write(xml[end..]);
        return path;
    }
}
