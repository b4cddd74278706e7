namespace CivilStatus.Samples.Tests;

public sealed class EmbedSampleTests
{
    [Fact]
    public void The_smallest_host_finds_the_young_mother_in_both_languages()
    {
        string output = Sample.Run("Embed");

        Assert.Equal(["Note", "KS106 Note"], output.Split('\n')[..2]);
        Assert.Contains("  vi: Mẹ 11–12 tuổi khi sinh con", output, StringComparison.Ordinal);
        Assert.Contains("  en: The mother was 11–12 at the birth", output, StringComparison.Ordinal);
    }
}
