using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests;

public sealed class ShowingTheCatalogue : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_is_shown_in_both_languages_with_the_law_of_the_day()
    {
        ToolRun run = CommandLine.Run("catalogue", "show", "KH104", "--on", "2014-12-31", "--language", "en");

        Assert.Equal(0, run.Status);
        Assert.Contains("Tuổi của vợ vào ngày xác lập quan hệ hôn nhân phải từ đủ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The age of the wife on the date the marriage was established must be at least 17 completed years (minimum age of marriage for women).", run.Output, StringComparison.Ordinal);
        Assert.Contains("17 – everywhere, from 01/01/2001 to 31/12/2014", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("18 – everywhere", run.Output, StringComparison.Ordinal);
        Assert.Contains("carries no examples", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_folder_examples_are_shown_and_without_a_day_all_values()
    {
        ToolRun run = CommandLine.Run("catalogue", "show", "KH104", "--catalogue", RepositoryFolder.Catalogue);

        Assert.Equal(0, run.Status);
        Assert.Contains("17 tuổi tròn năm 2010: đúng luật khi đó: đúng", run.Output, StringComparison.Ordinal);
        Assert.Contains("18 tuổi – cả nước, từ 01/01/2015", run.Output, StringComparison.Ordinal);
        Assert.Contains("14 tuổi – Nam Bộ (Nam Kỳ), từ 03/10/1883", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("marriage-age.male", "20 tuổi – cả nước, từ 01/01/2015")]
    [InlineData("52-2014-qh13", "52/2014/QH13")]
    [InlineData("placeholders", "Cách ghi thay cho chỗ trống")]
    [InlineData("registration", "trái pháp luật: từ chối")]
    public void Parameters_instruments_tables_and_profiles_are_shown_by_id(string id, string expected)
    {
        ToolRun run = CommandLine.Run("catalogue", "show", id);

        Assert.Equal(0, run.Status);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KH999")]
    [InlineData("KH104", "--on", "31/02/2014")]
    [InlineData("KH104", "--catalogue", "nowhere")]
    public void What_is_not_there_is_wrong_usage_and_says_what_is(params string[] arguments)
    {
        ToolRun run = CommandLine.Run(["catalogue", "show", .. arguments]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(arguments[^1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Docs_are_written_renewed_and_never_over_something_else()
    {
        string site = folder.PathOf("site");
        string[] command = ["catalogue", "docs", RepositoryFolder.Catalogue, "-o", site];
        Assert.Equal(0, CommandLine.Run(command).Status);
        string stale = Path.Combine(site, "vi", "rules", "XX999.html");
        File.WriteAllText(stale, "x");

        Assert.Equal(0, CommandLine.Run(command).Status);

        Assert.False(File.Exists(stale));
        Assert.True(File.Exists(Path.Combine(site, "en", "rules", "KH104.html")));
        Assert.Equal(2, CommandLine.Run("catalogue", "docs", "-o", RepositoryFolder.Catalogue).Status);
    }
}
