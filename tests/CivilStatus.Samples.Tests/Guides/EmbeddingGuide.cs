using CivilStatus.Tests.Guides;

namespace CivilStatus.Samples.Tests.Guides;

/// <summary>The guide for those who embed the validator says how it is, in both languages.</summary>
public sealed class EmbeddingGuide
{
    private const string Source = "tests/CivilStatus.Samples.Tests/Guides/EmbeddingCode.cs";

    [Theory]
    [InlineData("embedding.md")]
    [InlineData("embedding.en.md")]
    public void Its_code_is_compiled_and_prints_what_the_page_shows(string page) => GuideCode.AssertSame(page, Source, Run);

    private static string Run(string region)
    {
        var code = new EmbeddingCode();
        (typeof(EmbeddingCode).GetMethod(region) ?? throw new InvalidOperationException($"No method runs the region {region}.")).Invoke(code, []);
        return code.Printed;
    }
}
