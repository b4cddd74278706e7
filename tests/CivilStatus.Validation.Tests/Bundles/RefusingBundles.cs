using System.Text;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Validation.Tests.Bundles;

/// <summary>What is sealed and is yet not what this version writes: somebody else's tool made it, or another version.</summary>
public sealed class RefusingBundles
{
    private static readonly string National = Payload();

    [Theory]
    [InlineData("\"publisher\":", "\"editor\":", "'editor'")]
    [InlineData("\"version\":\"", "\"revision\":\"", "'revision'")]
    [InlineData("\"leapDayBirthdayOnMarchFirst\":false", "", "'leapDayBirthdayOnMarchFirst' is missing")]
    [InlineData("\"leapDayBirthdayOnMarchFirst\":false", "\"leapDayBirthdayOnMarchFirst\":0", "true or false")]
    [InlineData("\"traditionalYears\":2", "\"traditionalYears\":2.5", "a whole number")]
    [InlineData("\"traditionalYears\":2", "\"traditionalYears\":\"2\"", "a whole number")]
    [InlineData("\"languages\":[\"vi\",\"en\"]", "\"languages\":null", "an array")]
    [InlineData("\"languages\":[\"vi\",\"en\"]", "\"languages\":[\"vi\",null]", "a text")]
    [InlineData("\"languages\":[\"vi\",\"en\"]", "\"languages\":\"vi\"", "an array")]
    [InlineData("\"publishedOn\":\"2026-11-23\"", "\"publishedOn\":\"2026-02-30\"", "2026-02-30")]
    [InlineData("\"undecided\":{}", "\"undecided\":{\"Unheard\":\"None\"}", "Unheard")]
    [InlineData("\"undecided\":{}", "\"undecided\":{\"Unlawful\":\"1\"}", "Reject")]
    [InlineData("\"undecided\":{}", "\"undecided\":{\"Unlawful\":\"None\",\"Unlawful\":\"Note\"}", "twice")]
    [InlineData("\"period\":\"/\"", "\"period\":\"always\"", "from/to")]
    [InlineData("\"unit\":\"Days\"", "\"unit\":\"days\"", "Days")]
    public void What_this_version_does_not_write_is_refused_with_what_is_wrong(string written, string changed, string said)
    {
        int at = National.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, written);

        var refused = Assert.Throws<BundleFormatException>(() => Bundle.Load(Sealed(National[..at] + changed + National[(at + written.Length)..])));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("labels")]
    [InlineData("tables")]
    [InlineData("rules")]
    public void A_catalogue_without_something_it_needs_is_refused(string property)
    {
        using var document = System.Text.Json.JsonDocument.Parse(National);
        string rest = string.Join(',', document.RootElement.GetProperty("catalogue").EnumerateObject().Where(p => p.Name != property).Select(p => p.ToString()));

        var refused = Assert.Throws<BundleFormatException>(() => Bundle.Load(Sealed($"{{\"catalogue\":{{{rest}}},\"files\":[]}}")));

        Assert.Contains($"'{property}' is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tree_deeper_than_any_condition_is_refused()
    {
        string tree = string.Concat(Enumerable.Repeat("[\"not\",", 200)) + "[\"truth\",\"true\"]" + new string(']', 200);
        const string First = "\"tree\":";
        int at = National.IndexOf(First, StringComparison.Ordinal) + First.Length;

        Assert.Throws<BundleFormatException>(() => Bundle.Load(Sealed(National[..at] + tree + National[at..])));
    }

    private static string Payload()
    {
        string bundle = Encoding.UTF8.GetString(VietnamCatalogue.Load().Save());
        return bundle[(bundle.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    private static byte[] Sealed(string payload)
    {
        byte[] content = Encoding.UTF8.GetBytes(payload);
        return [.. Encoding.ASCII.GetBytes($"civilstatus-bundle/1 {content.Length} {Bundle.Hash(content)}\n"), .. content];
    }
}
