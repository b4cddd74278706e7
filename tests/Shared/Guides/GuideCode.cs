namespace CivilStatus.Tests.Guides;

/// <summary>Holds the C# blocks of a guide against the regions of a compiled file: the same, character by character, in the same order.</summary>
internal static class GuideCode
{
    /// <summary>Compares a page with the file whose code it shows.</summary>
    /// <param name="page">The page, in <c>docs</c>.</param>
    /// <param name="source">The compiled file, from the root of the repository.</param>
    /// <param name="run">Runs the code of a region and gives what it printed; asked only for blocks that a <c>text</c> block follows.</param>
    public static void AssertSame(string page, string source, Func<string, string> run)
    {
        IReadOnlyList<GuideBlock> blocks = GuideBlock.Of(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", page)));
        IReadOnlyList<GuideRegion> regions = GuideRegion.Of(File.ReadAllText(Path.Combine(RepositoryFolder.Root, source)));
        Assert.Equal(regions.Select(r => r.Code), blocks.Select(b => b.Code));
        foreach ((GuideBlock block, GuideRegion region) in blocks.Zip(regions))
            if (block.Output is not null) Assert.True(block.Output == run(region.Name), $"{page}({block.Line}): {region.Name} does not print this, but:\n{run(region.Name)}");
    }
}
