using System.Text.RegularExpressions;
using CivilStatus.Tests;
using CivilStatus.Validation.Testing.Registers;
using CivilStatus.Validation.Testing.Tests.Entries;

namespace CivilStatus.Validation.Testing.Tests.Guide;

/// <summary>docs/testing.md says how it is.</summary>
public sealed partial class TestingGuide
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "testing.md"));

    private static readonly string Source = File.ReadAllText(
        Path.Combine(RepositoryFolder.Root, "tests", "CivilStatus.Validation.Testing.Tests", "Guide", "DocumentedTests.cs"));

    [Fact]
    public void Its_code_is_the_code_that_runs_here()
    {
        string[] here = [.. Marked().Matches(Source).Select(m => Unindented(m.Groups[1].Value))];

        Assert.Equal(here, Block().Matches(Guide).Select(m => m.Groups[1].Value));
        Assert.Equal(4, here.Length);
    }

    [Fact]
    public void Its_blocks_do_what_it_says()
    {
        DocumentedTests.WithAnyRunner();
        DetectorScore score = DocumentedTests.ScoringADetector(RegisterWriter.Write(new RegisterOptions(), 1));
        Assert.Empty(score.Missed);
        Assert.Equal([DeviationKind.SecondCopy, DeviationKind.Retransfer], score.Mistaken.Select(d => d.Kind).Distinct().Order());
        Assert.Equal(4, DocumentedTests.NamesDatesAndTexts().Count(t => t.Length > 0));
    }

    [Fact]
    public void It_names_what_never_comes_alone()
    {
        Assert.All(BreachesAreBreaches.NeverAlone.Concat(BreachesAreBreaches.ExceptionsNeverAlone), name => Assert.Equal(2, Regex.Count(Guide, $"`{name}`")));
        Assert.All(Enum.GetNames<DeviationKind>(), kind => Assert.Contains($"`{kind}`", Guide, StringComparison.Ordinal));
        Assert.All(TextGen.Encodings, encoding => Assert.Contains($"`{encoding}`", Guide, StringComparison.Ordinal));
    }

    private static string Unindented(string block)
    {
        string[] lines = block.Split('\n');
        int indent = lines.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length >= indent ? l[indent..] : l.Trim()));
    }

    [GeneratedRegex(@"// <docs:[a-z-]+>\n(.*?)[ ]*// </docs:", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
