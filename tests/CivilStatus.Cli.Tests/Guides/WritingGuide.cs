using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests.Guides;

public sealed class WritingGuide : IDisposable
{
    private const string Vietnamese = "docs/writing-rules.vi.md", English = "docs/writing-rules.en.md";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Vietnamese)]
    [InlineData(English)]
    public void The_worked_example_goes_as_the_guide_says(string guide)
    {
        var walk = new GuideWalk(folder);
        walk.CopyCatalogue();

        IReadOnlyList<GuideStep> steps = Steps(guide);

        Assert.True(steps.Count(s => s.Verb == "run") >= 6, "The guide runs the tool at every stage.");
        foreach (GuideStep step in steps) walk.Do(step);
    }

    [Fact]
    public void Both_languages_do_the_same()
        => Assert.Equal(Steps(Vietnamese).Where(Edits), Steps(English).Where(Edits), (a, b) => (a.Verb, a.Argument, a.Text) == (b.Verb, b.Argument, b.Text));

    private static bool Edits(GuideStep step) => step.Verb is "create" or "find" or "replace";

    private static IReadOnlyList<GuideStep> Steps(string guide) => GuideStep.Of(File.ReadAllText(Path.Combine(RepositoryFolder.Root, guide)));
}
