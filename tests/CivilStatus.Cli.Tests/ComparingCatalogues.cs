using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class ComparingCatalogues : IDisposable
{
    private const string Girl = """{"event":"marriage","marriageDate":"10/06/2016","wife":{"name":"Lò Thị Mai","born":"10/06/1997"},"husband":{"name":"Lò Văn Inh","born":"10/06/1990"}}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vi", "giá trị từ 01/01/2015", "KH104: đúng → không đúng (ghi chú): 1")]
    [InlineData("en", "value from 01/01/2015", "KH104: satisfied → violated (note): 1")]
    public void Diff_tells_the_change_and_counts_the_entries_it_flips(string language, string change, string flip)
    {
        string entries = folder.Write("entries.ndjson", Girl + "\n" + Girl.Replace("1997", "1980", StringComparison.Ordinal) + "\nnot json\n");

        ToolRun run = CommandLine.Run("catalogue", "diff", RepositoryFolder.Bundle, Changed(), "--on", entries, "--language", language);

        Assert.Equal(3, run.Status);
        Assert.Contains(change, run.Output, StringComparison.Ordinal);
        Assert.Contains("− 18", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ 20", run.Output, StringComparison.Ordinal);
        Assert.Contains(flip, run.Output, StringComparison.Ordinal);
        Assert.Contains("entries.ndjson#1", run.Output, StringComparison.Ordinal);
        Assert.Contains("entries.ndjson#3", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_a_folder_and_the_bundle_made_from_it_finds_nothing()
    {
        ToolRun run = CommandLine.Run("catalogue", "diff", RepositoryFolder.Bundle, RepositoryFolder.Catalogue, "--language", "en");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("The two catalogues are the same.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_refuses_a_catalogue_that_is_not_there()
    {
        ToolRun run = CommandLine.Run("catalogue", "diff", RepositoryFolder.Bundle, folder.PathOf("none"));

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.NotEmpty(run.Error);
    }

    /// <summary>A copy of the national catalogue in which women marry from 20 years since 2015.</summary>
    private string Changed()
    {
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Catalogue, "*.json", SearchOption.AllDirectories))
        {
            string copy = folder.PathOf(Path.Combine("changed", Path.GetRelativePath(RepositoryFolder.Catalogue, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            string text = File.ReadAllText(file);
            if (Path.GetFileName(file) == "marriage-age.female.json")
            {
                int last = text.LastIndexOf("\"value\": 18", StringComparison.Ordinal);
                text = text[..last] + "\"value\": 20" + text[(last + 11)..];
            }
            File.WriteAllText(copy, text);
        }
        return folder.PathOf("changed");
    }
}
