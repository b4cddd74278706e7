using System.Text.Json;
using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class ExportingTheCatalogue : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_bundle_and_the_shipped_catalogue_give_the_same_workflows()
    {
        string[] files = [.. new[] { "shipped", "folder", "bundle" }.Select(f => folder.PathOf(f + ".json"))];

        Assert.Equal(0, CommandLine.Run("catalogue", "export", "-o", files[0]).Status);
        Assert.Equal(0, CommandLine.Run("catalogue", "export", RepositoryFolder.Catalogue, "-o", files[1]).Status);
        Assert.Equal(0, CommandLine.Run("catalogue", "export", RepositoryFolder.Bundle, "--output", files[2]).Status);

        Assert.Equal(File.ReadAllBytes(files[0]), File.ReadAllBytes(files[1]));
        Assert.Equal(File.ReadAllBytes(files[0]), File.ReadAllBytes(files[2]));
        Assert.Equal(8, JsonDocument.Parse(File.ReadAllBytes(files[0])).RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("en", "Workflows: 2, rules: ", "Left out, since exact facts cannot breach them: CH101, CH102.", "Marriage age of the wife")]
    [InlineData("vi", "quy tắc của 2 workflow", "Không ghi, vì dữ kiện chính xác không thể trái: CH101, CH102.", "Tuổi kết hôn của vợ")]
    public void It_says_what_is_written_and_what_is_not(string language, string written, string leftOut, string title)
    {
        string file = folder.PathOf("two.json");

        ToolRun run = CommandLine.Run("catalogue", "export", "--event", "marriage", "death", "-o", file, "--language", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(written, run.Output, StringComparison.Ordinal);
        Assert.Contains("vn.marriage, vn.death", run.Output, StringComparison.Ordinal);
        Assert.Contains(leftOut, run.Output, StringComparison.Ordinal);
        Assert.Contains(title, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--event", "wedding")]
    [InlineData("nowhere")]
    public void What_is_not_there_is_wrong_usage(params string[] arguments)
    {
        ToolRun run = CommandLine.Run(["catalogue", "export", "-o", folder.PathOf("x.json"), .. arguments]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(arguments[^1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_wrong_usage()
        => Assert.Equal(2, CommandLine.Run("catalogue", "export", "-o", Path.Combine(folder.PathOf("missing"), "x.json")).Status);
}
