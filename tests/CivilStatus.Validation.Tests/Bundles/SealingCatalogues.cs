using System.Collections.Immutable;
using System.Text;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Bundles;

public sealed class SealingCatalogues
{
    private static readonly Bundle National = VietnamCatalogue.Load();

    private static readonly byte[] Bytes = National.Save();

    private static readonly Validator Reloaded = new(Bundle.Load(Bytes).Catalogue);

    [Fact]
    public void The_same_catalogue_gives_the_same_bytes()
    {
        Assert.Equal(Bytes, National.Save());
        Assert.Equal(Bytes, Bundle.Load(Bytes).Save());
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 500)]
    public void A_catalogue_that_was_saved_and_loaded_says_the_same(GeneratedEntry generated)
    {
        ValidationResult before = Verdicts.Validator.Validate(generated.Entry(), Verdicts.Profile("registration"), Verdicts.AsOf);
        ValidationResult after = Reloaded.Validate(generated.Entry(), Reloaded.Catalogue.Profile("registration")!, Verdicts.AsOf);

        Assert.Equal(before.Findings.Select(Show), after.Findings.Select(Show));
    }

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 500)]
    public void A_random_rule_that_was_saved_and_loaded_is_the_same_rule(RandomCase @case)
    {
        var bundle = new Bundle(@case.Catalogue() with { Tables = [] }, []);

        Rule loaded = Assert.Single(Bundle.Load(bundle.Save()).Catalogue.Rules);

        Assert.Equal(ConditionWriter.Write(@case.Rule.Require.Tree), ConditionWriter.Write(loaded.Require.Tree));
        Assert.Equal(@case.Rule.Exceptions.Select(e => ConditionWriter.Write(e.When.Tree)), loaded.Exceptions.Select(e => ConditionWriter.Write(e.When.Tree)));
        Assert.Equal(bundle.Save(), Bundle.Load(bundle.Save()).Save());
    }

    [Property(MaxTest = 300)]
    public void Any_byte_that_changes_breaks_the_seal(int seed)
    {
        var draw = new Draw(seed);
        byte[] broken = [.. Bytes];
        // One in two in the seal itself.
        int at = draw.Chance(50) ? draw.Number(0, Array.IndexOf(broken, (byte)'\n')) : draw.Number(0, broken.Length - 1);
        broken[at] ^= (byte)draw.Number(1, 255);

        Assert.Throws<BundleFormatException>(() => Bundle.Load(broken));
    }

    [Fact]
    public void A_flipped_bit_breaks_the_seal_wherever_it_is()
    {
        // Every byte of the seal and of the ends, and one in a hundred in between; over these, every bit of a byte in turn.
        const int Ends = 200, Step = 101;
        byte[] broken = [.. Bytes];
        for (int at = 0; at < Bytes.Length; at += at < Ends || at >= Bytes.Length - Ends ? 1 : Math.Min(Step, Bytes.Length - Ends - at))
        {
            broken[at] ^= (byte)(1 << (at % 8));
            Assert.Throws<BundleFormatException>(() => Bundle.Load(broken));
            broken[at] = Bytes[at];
        }
        Assert.Equal(Bytes, Bundle.Load(broken).Save());
    }

    [Property(MaxTest = 200)]
    public void Bytes_that_are_no_bundle_are_refused(byte[] bytes) => Assert.Throws<BundleFormatException>(() => Bundle.Load(bytes));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1000)]
    public void A_bundle_that_was_cut_is_refused(int length) => Assert.Throws<BundleFormatException>(() => Bundle.Load(Bytes.AsSpan(0, length)));

    [Fact]
    public void A_bundle_with_something_after_its_end_is_refused()
        => Assert.Throws<BundleFormatException>(() => Bundle.Load([.. Bytes, (byte)' ']));

    [Fact]
    public void A_bundle_of_another_format_says_which_one_this_version_reads()
    {
        var refused = Assert.Throws<BundleFormatException>(() => Bundle.Load("civilstatus-bundle/2 2 00\n{}"u8));

        Assert.Contains("civilstatus-bundle/1", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{\"catalogue\":5}")]
    public void A_sealed_file_that_holds_no_catalogue_is_refused(string payload)
    {
        byte[] content = Encoding.UTF8.GetBytes(payload);

        Assert.Throws<BundleFormatException>(() => Bundle.Load([.. Encoding.ASCII.GetBytes($"civilstatus-bundle/1 {content.Length} {Bundle.Hash(content)}\n"), .. content]));
    }

    [Theory]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[5]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[\"field\",\"child.name\",\"Colour\"]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[\"day\",\"yesterday\"]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[\"number\",\"many\"]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[\"call\",\"Launch\"]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[\"eval\"]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "[]")]
    [InlineData("[\"field\",\"child.name\",\"Text\"]", "{}")]
    public void A_sealed_file_with_a_broken_rule_tree_is_refused(string node, string broken)
    {
        string payload = Encoding.UTF8.GetString(new Bundle(
            TestCatalogue.Of([TestCatalogue.Rule(new CallNode(RuleFunctions.ByName["IsPresent"], [new FieldNode("child.name", FactType.Text)]))]) with { Tables = [] }, []).Save().AsSpan());
        payload = payload[(payload.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        Assert.Contains(node, payload, StringComparison.Ordinal);
        byte[] content = Encoding.UTF8.GetBytes(payload.Replace(node, broken, StringComparison.Ordinal));

        Assert.Throws<BundleFormatException>(() => Bundle.Load([.. Encoding.ASCII.GetBytes($"civilstatus-bundle/1 {content.Length} {Bundle.Hash(content)}\n"), .. content]));
    }

    [Fact]
    public void A_tree_as_deep_as_conditions_may_be_survives()
    {
        RuleNode tree = new CallNode(RuleFunctions.ByName["IsPresent"], [new FieldNode("child.name", FactType.Text)]);
        for (int level = 0; level < 64; level++) tree = new NotNode(tree);
        var bundle = new Bundle(TestCatalogue.Of([TestCatalogue.Rule(tree)]) with { Tables = [] }, []);

        Assert.Equal(ConditionWriter.Write(tree), ConditionWriter.Write(Bundle.Load(bundle.Save()).Catalogue.Rules[0].Require.Tree));
    }

    private static string Show(Finding finding)
        => $"{finding.Rule.Id} {finding.Role} {finding.Verdict} {finding.Possible} {finding.Effect} {finding.Exception?.Id} {finding.Verification} {finding.Message("vi")} {finding.Message("en")}";
}
