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

    [Theory]
    [InlineData("vi", "0 không ví dụ nào nhận ra")]
    [InlineData("en", "0 noticed by none")]
    public void Mutate_ends_well_where_every_slip_is_noticed_or_reviewed(string language, string expected)
    {
        ToolRun run = CommandLine.Run("catalogue", "mutate", RepositoryFolder.Catalogue, "--rule", "KS106", "CH109", "--language", language);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mutate_names_the_slips_that_no_example_notices_and_says_what_to_do()
    {
        string catalogue = folder.PathOf("catalogue");
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Catalogue, "*.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(catalogue, Path.GetRelativePath(RepositoryFolder.Catalogue, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        File.Delete(Path.Combine(catalogue, "mutations.json"));

        ToolRun run = CommandLine.Run("catalogue", "mutate", catalogue, "--rule", "KS106", "--language", "en");

        Assert.Equal(1, run.Status);
        Assert.Contains("KS106/very-young-mother/threshold+1/Age(mother.born, child.born) <= 15", run.Output, StringComparison.Ordinal);
        Assert.Contains("the threshold 14 becomes 15", run.Output, StringComparison.Ordinal);
        Assert.Contains("Add an example", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mutate_refuses_a_rule_that_is_not_there()
    {
        ToolRun run = CommandLine.Run("catalogue", "mutate", RepositoryFolder.Catalogue, "--rule", "XX999", "--language", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("There are: CH101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_without_a_command_is_wrong_usage()
        => Assert.Equal(2, CommandLine.Run().Status);
}
