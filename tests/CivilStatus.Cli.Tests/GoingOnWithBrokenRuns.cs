using System.Diagnostics;
using System.Text;
using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class GoingOnWithBrokenRuns : IDisposable
{
    private const string Note = """{"event":"birth","id":"Ê Đê","entry":{"number":"29/1996","book":"01","date":"20/05/1996","office":"UBND xã An Nhuệ, tỉnh Thanh Hóa","signatory":"A","signatoryTitle":"Chủ tịch"},"child":{"name":"H'Hen Niê","sex":"female","born":"12/05/1996"},"mother":{"name":"H'Lan Niê","born":"01/03/1984"},"birthPlace":"Trạm y tế"}""";
    private const string Broken = """{"event":"birth","mother":{"born":1975}}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ndjson", 10_000)]
    [InlineData("text", 3000)]
    public void A_killed_run_goes_on_and_its_output_is_that_of_an_unbroken_one(string format, int records)
    {
        using var last = new Pipe(folder);
        string[] arguments = ["validate", Entries("một.ndjson", records), Entries("hai.ndjson", records), last.Path, "--format", format, "--as-of", "2026-11-23", "--output"];
        string whole = folder.PathOf("whole"), output = folder.PathOf("kết quả");
        last.Send(Note);
        Assert.Equal(3, CommandLine.Run([.. arguments, whole]).Status);

        KillOnceUnderWay([.. arguments, output], output);
        File.AppendAllText(output, "half a line that no block finished");
        last.Send(Note);
        ToolRun rest = CommandLine.Run([.. arguments, output, "--resume"]);

        Assert.Equal(3, rest.Status);
        Assert.Equal(WithoutSeconds(whole), WithoutSeconds(output));
        Assert.False(File.Exists(output + ".resume"));
    }

    [Fact]
    public void An_interrupted_run_says_how_to_go_on_and_leaves_whole_lines()
    {
        using var last = new Pipe(folder);
        string entries = Entries("a.ndjson", 15_000), output = folder.PathOf("o.ndjson");
        string[] arguments = ["validate", entries, last.Path, "--format", "ndjson", "--as-of", "2026-11-23", "--output", output];
        using Process process = CommandLine.Start(arguments);
        WaitUntilUnderWay(process, output);
        using (Process signal = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) signal.WaitForExit();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("--resume", error, StringComparison.Ordinal);
        Assert.Contains("\"interrupted\":true", File.ReadLines(output).Last(), StringComparison.Ordinal);
        last.Send(Note);
        Assert.Equal(3, CommandLine.Run([.. arguments, "--resume"]).Status);
        Assert.Equal(15_002, File.ReadLines(output).Count());
    }

    [Fact]
    public void A_run_over_other_files_does_not_go_on()
    {
        using var last = new Pipe(folder);
        string entries = Entries("a.ndjson", 5000), output = folder.PathOf("o.txt");
        KillOnceUnderWay(["validate", entries, last.Path, "--as-of", "2026-11-23", "--output", output], output);
        ToolRun otherLanguage = CommandLine.Run("validate", entries, last.Path, "--output", output, "--resume", "--language", "en");
        File.AppendAllText(entries, Note);
        ToolRun otherInput = CommandLine.Run("validate", entries, last.Path, "--output", output, "--resume");

        Assert.Equal((2, 2), (otherLanguage.Status, otherInput.Status));
        Assert.Contains("language", otherLanguage.Error, StringComparison.Ordinal);
        Assert.Contains("tệp đầu vào", otherInput.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_by_another_base_of_its_catalogue_does_not_go_on()
    {
        using var last = new Pipe(folder);
        string entries = Entries("a.ndjson", 5000), output = folder.PathOf("o.ndjson"), @base = folder.PathOf("base.bundle");
        File.Copy(Path.Combine(RepositoryFolder.Root, "src", "CivilStatus.Catalogue.Vietnam", "vn.bundle"), @base);
        string overlay = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "samples", "CustomRules"), "*.bundle")[0];
        string[] arguments = ["validate", entries, last.Path, "--catalogue", overlay, "--base", @base, "--format", "ndjson", "--output", output, "--language", "en"];
        KillOnceUnderWay(arguments, output);
        File.SetLastWriteTimeUtc(@base, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        ToolRun rest = CommandLine.Run([.. arguments, "--resume"]);

        Assert.Equal(2, rest.Status);
        Assert.Contains("the catalogue", rest.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không có lần chạy dở nào")]
    [InlineData("en", "There is no broken run")]
    public void Where_nothing_was_broken_there_is_nothing_to_go_on_with(string language, string message)
    {
        ToolRun run = CommandLine.Run("validate", Entries("a.ndjson", 3), "--output", folder.PathOf("o.txt"), "--resume", "--language", language);

        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("validate", "-", "--resume").Status);
    }

    [Fact]
    public void A_full_disk_is_told_as_such_and_the_input_is_untouched()
    {
        string entries = Entries("a.ndjson", 3000);
        byte[] before = File.ReadAllBytes(entries);

        ToolRun run = CommandLine.Run("validate", entries, "--format", "ndjson", "--output", "/dev/full", "--language", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains("/dev/full", run.Error, StringComparison.Ordinal);
        Assert.Contains("The input is untouched", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(entries));
    }

    private static void KillOnceUnderWay(string[] arguments, string output)
    {
        using Process process = CommandLine.Start(arguments);
        WaitUntilUnderWay(process, output);
        process.Kill();
        process.WaitForExit();
    }

    // Its last source is a pipe that nobody writes to, so it does not end before it is broken.
    private static void WaitUntilUnderWay(Process process, string output)
    {
        while (!File.Exists(output + ".resume") && !process.HasExited) Thread.Sleep(20);
        Assert.True(File.Exists(output + ".resume"), "The run had ended before it could be broken.");
    }

    private static string WithoutSeconds(string file)
        => System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "\"seconds\":[0-9.]+|[0-9.]+ giây", "");

    private string Entries(string name, int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(i % 1000 == 999 ? Broken : Note).Append('\n');
        return folder.Write(name, text.ToString());
    }
}
