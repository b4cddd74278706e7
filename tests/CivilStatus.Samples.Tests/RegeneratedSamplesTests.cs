namespace CivilStatus.Samples.Tests;

public sealed class RegeneratedSamplesTests
{
    public static TheoryData<string> Names => [.. SampleFiles.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Generating_again_gives_the_committed_bytes(string name)
    {
        byte[] generated = SampleFiles.All().Single(f => f.Name == name).Content;

        Assert.True(File.ReadAllBytes(SampleFolder.PathOf(name)).AsSpan().SequenceEqual(generated),
            $"samples/registers/{name} is not what the generator makes: run it again (samples/registers/README.md) and commit the result.");
    }

    [Fact]
    public void The_folder_holds_the_generated_files_and_their_readme()
    {
        string[] expected = [.. SampleFiles.All().Select(f => f.Name), "README.md"];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.GetFiles(SampleFolder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
