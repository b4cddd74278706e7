using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class MarkingWorkbooks : IDisposable
{
    private static readonly string Births = Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh-158.xlsx"), Deaths = Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-tu.xlsx");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vi", "digitisation", 0)]
    [InlineData("en", "registration", 1)]
    public void Cells_of_findings_are_marked_as_the_same_run_names_them_in_NDJSON(string language, string profile, int status)
    {
        string output = folder.PathOf("out.xlsx");
        string[] arguments = ["validate", Births, "--profile", profile, "--language", language, "--as-of", "2026-11-23"];

        ToolRun asNdjson = CommandLine.Run([.. arguments, "--format", "ndjson"]), asWorkbook = CommandLine.Run([.. arguments, "--format", "xlsx", "--output", output]);

        Assert.Equal((status, status, ""), (asNdjson.Status, asWorkbook.Status, asWorkbook.Output));
        JsonElement[] findings = [.. asNdjson.Lines[..^1].SelectMany(l => l.GetProperty("findings").EnumerateArray())];
        string[] cells = [.. findings.SelectMany(f => f.GetProperty("cells").EnumerateArray()).Select(c => c.GetString()!).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, string> comments = Comments(output);
        Assert.Empty(cells.Except(comments.Keys));
        Assert.All(findings.Where(f => f.GetProperty("cells").GetArrayLength() > 0), f => Assert.All(f.GetProperty("cells").EnumerateArray(), c => Assert.Contains(f.GetProperty("message").GetString()!, comments[c.GetString()!], StringComparison.Ordinal)));
        Assert.All(cells, c => Assert.True(StyleOf(output, c) > 1, c));
        Assert.Equal(findings.Length, Regex.Count(Part(output, language == "vi" ? "Vị trí" : "Place"), "<row ") - 1);
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_marked_and_listed()
    {
        string csv = folder.Write("so.csv", "nksHoTen,nksNgaySinh\nAn,1990\nBình,1991,thừa\n"), output = folder.PathOf("out.xlsx");

        ToolRun run = CommandLine.Run("validate", csv, "--format", "xlsx", "--output", output, "--as-of", "2026-11-23");

        Assert.Equal(3, run.Status);
        Assert.Contains("không đọc được", Part(output, "Vị trí"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bình,1991", string.Concat(Parts(output).Keys), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_go_to_a_folder()
    {
        string csv = folder.Write("so.csv", "nksHoTen,nksNgaySinh\nAn,31/04/1990\n"), output = folder.PathOf("ra");

        ToolRun run = CommandLine.Run("validate", Births, Deaths, csv, "--format", "xlsx", "--output", output, "--as-of", "2026-11-23");

        Assert.Equal(0, run.Status);
        Assert.Equal(["so-khai-sinh-158.xlsx", "so-khai-tu.xlsx", "so.csv.xlsx"], Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("<row ", Part(Path.Combine(output, "so-khai-tu.xlsx"), "Vị trí"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "thêm --output", "--format", "xlsx")]
    [InlineData("en", "add --output", "--format", "xlsx")]
    [InlineData("en", "always has a sheet of counts", "--format", "xlsx", "--summary", "--output", "x.xlsx")]
    [InlineData("en", "cannot be gone on with", "--format", "xlsx", "--resume", "--output", "x.xlsx")]
    [InlineData("en", "has to be written to a .xlsx file", "--format", "xlsx", "--output", "x.xlsm")]
    [InlineData("en", "cannot be written to", "--format", "xlsx", "--output", "no/such/x.xlsx")]
    [InlineData("vi", "Không ghi được vào", "--format", "xlsx", "--output", "no/such/x.xlsx")]
    public void What_cannot_be_written_is_said_before_the_run(string language, string said, params string[] arguments)
    {
        ToolRun run = CommandLine.RunIn(Path.GetDirectoryName(folder.PathOf("x"))!, ["validate", Births, "--language", language, .. arguments]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder.PathOf("x"))!));
    }

    [Theory]
    [InlineData("./so.xlsx")]
    [InlineData("link.xlsx")]
    public void The_input_is_never_overwritten(string output)
    {
        string input = folder.PathOf("so.xlsx");
        File.Copy(Births, input);
        File.CreateSymbolicLink(folder.PathOf("link.xlsx"), input);

        ToolRun run = CommandLine.RunIn(Path.GetDirectoryName(input)!, "validate", "so.xlsx", "--format", "xlsx", "--language", "en", "--output", output);

        Assert.Equal(2, run.Status);
        Assert.Contains("never overwritten", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Births), File.ReadAllBytes(input));
    }

    [Fact]
    public void Several_files_cannot_go_to_one()
    {
        string output = folder.Write("ra.xlsx", "");

        ToolRun run = CommandLine.Run("validate", Births, Deaths, "--format", "xlsx", "--language", "en", "--output", output);

        Assert.Equal(2, run.Status);
        Assert.Contains("has to be a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_damaged_workbook_the_results_alone_are_written()
    {
        string input = folder.PathOf("so.xlsx"), output = folder.PathOf("out.xlsx");
        File.WriteAllBytes(input, File.ReadAllBytes(Births)[..^200]);

        ToolRun run = CommandLine.Run("validate", input, "--format", "xlsx", "--language", "en", "--output", output);

        Assert.Equal(3, run.Status);
        Assert.Contains("sheets of results alone", run.Error, StringComparison.Ordinal);
        Assert.Contains("damaged", Part(output, "Place"), StringComparison.Ordinal);
        Assert.Equal(2, Parts(output).Keys.Count(p => p.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Parts(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
    }

    // The sheet that holds a text.
    private static string Part(string path, string text) => Parts(path).Single(p => p.Key.StartsWith("xl/worksheets/", StringComparison.Ordinal) && p.Value.Contains($">{text}<", StringComparison.Ordinal)).Value;

    private static Dictionary<string, string> Comments(string path)
        => System.Xml.Linq.XElement.Parse(Parts(path)["xl/comments1.xml"]).Descendants().Where(e => e.Name.LocalName == "comment").ToDictionary(c => (string)c.Attribute("ref")!, c => c.Value);

    private static int StyleOf(string path, string cell) => int.Parse(Regex.Match(Parts(path)["xl/worksheets/sheet1.xml"], $"<c r=\"{cell}\"[^>]* s=\"([0-9]+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
}
