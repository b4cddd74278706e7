using CivilStatus.Tests;
namespace CivilStatus.Cli.Tests;

public sealed class OtherCommands : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

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
