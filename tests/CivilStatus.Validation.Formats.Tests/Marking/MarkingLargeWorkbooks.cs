using System.Globalization;
using System.IO.Compression;
using System.Xml;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Validation.Formats.Tests.Marking;

/// <summary>Measures memory, and so runs alone.</summary>
[Collection(nameof(Alone))]
public sealed class MarkingLargeWorkbooks : IDisposable
{
    private const int Rows = 100_000, Columns = 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Memory_does_not_grow_with_the_sheet()
    {
        string input = new RawWorkbook("<worksheet xmlns=\"NS\"><sheetData/></worksheet>").Write(folder["in.xlsx"]);
        using (ZipArchive archive = ZipFile.Open(input, ZipArchiveMode.Update))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write($"<worksheet xmlns=\"{RawWorkbook.Transitional}\"><sheetData>");
            for (int row = 1; row <= Rows; row++)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
                for (int column = 0; column < Columns; column++) writer.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row}\" s=\"{column % 3}\"><v>{row * column}</v></c>"));
                writer.Write("</row>");
            }
            writer.Write("</sheetData></worksheet>");
        }
        using var marks = new WorkbookMarks(Path.GetDirectoryName(input)!, "vi");
        for (int row = 1; row <= Rows; row += 10) marks.Add(Marked.Of(MarkEffect.Review, "m", (row, 3), (row, 25)));
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                Thread.Sleep(50);
            }
        });

        MarkedWorkbook.Write(input, folder["out.xlsx"], marks, []);

        await stop.CancelAsync();
        await watch;
        // The sheet is 60 MB of XML; as a tree it would be some GB. What is held is comments and buffers.
        Assert.True(most < 40_000_000, $"{most} bytes were held");
        (int cells, int marked) = Count(folder["out.xlsx"]);
        Assert.Equal((Rows * Columns + Rows / 10, Rows / 10 * 2), (cells, marked));
    }

    private static (int Cells, int Marked) Count(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        using var xml = XmlReader.Create(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        int cells = 0, marked = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            cells++;
            if (int.Parse(xml.GetAttribute("s")!, CultureInfo.InvariantCulture) > 2) marked++;
        }
        return (cells, marked);
    }
}
