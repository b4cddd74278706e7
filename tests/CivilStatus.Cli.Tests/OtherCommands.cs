using CivilStatus.Tests;
namespace CivilStatus.Cli.Tests;

public sealed class OtherCommands : IDisposable
{
    private const string MotherOf12 = """{"event":"birth","entry":{"number":"1","book":"01","date":"05/06/2015","signatory":"A","signatoryTitle":"Chủ tịch"},"child":{"name":"H'Hen Niê","sex":"female","born":"01/06/2015"},"mother":{"name":"H'Bia Niê","born":"2003-01-02"}}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("vi", "Mẹ sinh con khi còn rất trẻ: đúng")]
    [InlineData("en", "Very young mother: true")]
    public void Explain_names_the_exception_that_was_considered(string language, string expected)
    {
        ToolRun run = CommandLine.RunWith(MotherOf12, "explain", "-", "--record", "1", "--rule", "KS106", "--language", language);

        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("Age(mother.born, child.born) = 12", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--record", "2")]
    [InlineData("--record", "0")]
    [InlineData("--rule", "XX999")]
    public void Explain_refuses_what_is_not_there(string option, string value)
    {
        string[] record = option == "--record" ? [] : ["--record", "1"];

        ToolRun run = CommandLine.RunWith(MotherOf12, ["explain", "-", option, value, .. record]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Version_names_tool_and_catalogue()
    {
        ToolRun run = CommandLine.Run("version");

        Assert.Equal(0, run.Status);
        Assert.Matches(@"^civilstatus \d+\.\d+\.\d+", run.Output);
        Assert.Contains("catalogue vn 2026.11.0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("test")]
    public void The_shipped_catalogue_passes(string verb)
        => Assert.Equal(0, CommandLine.Run("catalogue", verb, RepositoryFolder.Catalogue).Status);

    [Fact]
    public void Build_writes_the_same_bundle_as_the_one_that_ships()
    {
        string bundle = folder.PathOf("vn.bundle");

        Assert.Equal(0, CommandLine.Run("catalogue", "build", RepositoryFolder.Catalogue, "--output", bundle).Status);

        Assert.Equal(File.ReadAllBytes(RepositoryFolder.Bundle), File.ReadAllBytes(bundle));
    }

    [Fact]
    public void Lint_of_a_folder_without_a_catalogue_says_what_is_missing()
    {
        ToolRun run = CommandLine.Run("catalogue", "lint", Path.GetTempPath(), "--language", "en");

        Assert.Equal(1, run.Status);
        Assert.Contains("it has no catalogue.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_without_a_command_is_wrong_usage()
        => Assert.Equal(2, CommandLine.Run().Status);
}
