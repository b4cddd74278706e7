using System.Collections.Frozen;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Tests.Overlays;

public class CombiningOverlays
{
    private static readonly Catalogues.Catalogue National = TestCatalogue.National;

    [Fact]
    public void What_an_overlay_gives_with_its_base_names_both()
    {
        Catalogues.Catalogue together = TestOverlay.Of(TestOverlay.Rule).On(National);

        Assert.Equal(("tinh-mau", "2026.12.0+vn.2026.11.0"), (together.Id, together.Version));
        Assert.Equal(National.Rules.Append(TestOverlay.Rule).Select(r => r.Id).Order(StringComparer.Ordinal), together.Rules.Select(r => r.Id));
        Assert.Same(National, together.Base);
        Assert.Equal((National.Conventions, National.Languages), (together.Conventions, together.Languages));
    }

    [Fact]
    public void A_sealed_overlay_is_the_same_again_and_gives_the_same_bytes()
    {
        CatalogueOverlay overlay = TestOverlay.Of(TestOverlay.Rule) with
        {
            Tightened = [TestOverlay.Tighten("digitisation", (RuleKind.Incomplete, Effect.Review))],
            Profiles = [TestOverlay.Add("acceptance", "digitisation", (RuleKind.Informative, Effect.Note))],
        };
        byte[] bytes = new OverlayBundle(overlay, [new BundleFile("catalogue.json", Bundle.Hash("{}"u8))]).Save();

        OverlayBundle again = OverlayBundle.Load(bytes);

        Assert.Equal(bytes, again.Save());
        Assert.Equal(Show(overlay.On(National)), Show(again.Overlay.On(National)));
    }

    [Fact]
    public void Neither_kind_of_bundle_is_taken_for_the_other()
    {
        byte[] whole = new Bundle(TestCatalogue.Of([]) with { Tables = [] }, []).Save(), overlay = new OverlayBundle(TestOverlay.Of(), []).Save();

        Assert.Contains("OverlayBundle.Load", Assert.Throws<BundleFormatException>(() => Bundle.Load(overlay)).Message, StringComparison.Ordinal);
        Assert.Contains("OverlayBundle.Load", Assert.Throws<BundleFormatException>(() => Validator.Load(overlay)).Message, StringComparison.Ordinal);
        Assert.Contains("Bundle.Load", Assert.Throws<BundleFormatException>(() => OverlayBundle.Load(whole)).Message, StringComparison.Ordinal);
        Assert.Equal((true, false), (OverlayBundle.IsOverlay(overlay), OverlayBundle.IsOverlay(whole)));
        Assert.Throws<BundleFormatException>(() => OverlayBundle.Load([.. overlay, (byte)' ']));
        Assert.Throws<BundleFormatException>(() => OverlayBundle.Load("civilstatus-overlay/2 2 00\n{}"u8));
    }

    [Theory]
    [InlineData("2026.11.0", true)]
    [InlineData("2026.11.1", true)]
    [InlineData("2027.1.0", true)]
    [InlineData("2026.11.0+other.5", true)]
    [InlineData("2026.10.9", false)]
    [InlineData("2026.9.12", false)]
    [InlineData("lenient", false)]
    public void A_later_version_of_the_base_will_do_and_an_older_one_will_not(string version, bool fits)
    {
        CatalogueOverlay overlay = TestOverlay.Of(TestOverlay.Rule);
        Catalogues.Catalogue other = National with { Version = version };

        if (fits) Assert.Equal(National.Rules.Length + 1, overlay.On(other).Rules.Length);
        else Assert.Contains("version 2026.11.0 or later", Assert.Throws<OverlayMismatchException>(() => overlay.On(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlays_of_several_teams_stand_on_one_another()
    {
        Catalogues.Catalogue province = TestOverlay.Of(TestOverlay.Rule).On(National);
        CatalogueOverlay onProvince = TestOverlay.Of(TestOverlay.Rule with { Id = "XM101" }) with { Id = "xa-mau", Extends = new CatalogueReference("tinh-mau", "2026.12.0") };
        CatalogueOverlay onNational = TestOverlay.Of(TestOverlay.Rule with { Id = "BM101" }) with { Id = "bo-mau" };

        Catalogues.Catalogue all = onNational.On(onProvince.On(province));

        Assert.Equal("2026.12.0+xa-mau.2026.12.0.tinh-mau.2026.12.0.vn.2026.11.0", all.Version);
        Assert.Equal(["BM101", "TM101", "XM101"], all.Rules.Select(r => r.Id).Where(id => id.EndsWith("M101", StringComparison.Ordinal)));
        Assert.Contains("Put it on that catalogue", Mismatch(onProvince, National), StringComparison.Ordinal);
        Assert.Contains("once", Mismatch(TestOverlay.Of(), province), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_does_not_fit_is_told_at_once()
    {
        RuleNode require = new AndNode([
            TestOverlay.Call("InTable", new FieldNode("child.name", FactType.Text), new ConstantNode("no-such-table")),
            new CompareNode(Comparison.Equal, TestOverlay.Call("Column", new FieldNode("child.ethnicity", FactType.Text), new ConstantNode("ethnic-groups"), new ConstantNode("noSuchColumn")), new ConstantNode("x")),
            TestOverlay.Call("IsPresent", new FieldNode("child.noSuchField", FactType.Text)),
            new CompareNode(Comparison.Equal, new ParameterNode("age", FactType.Number), new ConstantNode(1)),
            new MemberNode(new FieldNode("entry.officeLevel", FactType.Text), new ParameterNode("levels", FactType.Codes)),
        ]);
        Rule rule = TestCatalogue.Rule(require, "TM101") with
        {
            Parameters = [KeyValuePair.Create("age", "no-such-parameter"), KeyValuePair.Create("levels", "marriage-age.male")],
            Grounds = [new Ground(Verification.Text) { Instrument = "no-such-instrument" }],
            AtMost = [new EffectCap(Effect.Note, ["no-such-profile"], Period.Always)],
            LawDate = "noSuchDate",
            Exceptions = [TestCatalogue.Exception("too-strong", new ConstantNode(true)) with { Effect = Effect.Reject }],
        };
        CatalogueOverlay overlay = TestOverlay.Of(rule, TestOverlay.Rule with { Id = "KS101" }) with
        {
            Parameters = [National.Parameters[0], new LegalParameter("own", TestCatalogue.Some, ParameterUnit.Days, [new LegalValue(Period.Always, ["atlantis"], new NumberValue(1), new Ground(Verification.NotLaw))])],
            Tables = [National.Tables[0]],
            Instruments = [National.Instruments[0]],
            Tightened = [TestOverlay.Tighten("no-such-tightened")],
            Profiles = [TestOverlay.Add("transfer", null), TestOverlay.Add("other", "no-such-start")],
        };

        string message = Mismatch(overlay, National);

        Assert.All(
            [
                "no-such-table", "noSuchColumn", "child.noSuchField", "no-such-parameter", "of the type Codes", "no-such-instrument", "no-such-profile", "noSuchDate", "too-strong", "KS101 (child-named)",
                National.Parameters[0].Id, "atlantis", National.Tables[0].Id, National.Instruments[0].Id, "no-such-tightened", "profile transfer", "no-such-start",
            ],
            word => Assert.Contains(word, message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_stronger_of_two_effects_counts_so_that_a_stricter_base_is_never_weakened()
    {
        CatalogueOverlay overlay = TestOverlay.Of() with { Tightened = [TestOverlay.Tighten("transfer", (RuleKind.Unlawful, Effect.Note), (RuleKind.Incomplete, Effect.None), (RuleKind.Informative, Effect.Review))] };

        Profile transfer = overlay.On(National).Profile("transfer")!;

        Assert.Equal((Effect.Note, Effect.Review, Effect.Review), (transfer.Violated[RuleKind.Unlawful], transfer.Violated[RuleKind.Incomplete], transfer.Violated[RuleKind.Informative]));
        Assert.Equal(National.Profile("transfer")!.Title, transfer.Title);
    }

    [Fact]
    public void Nothing_is_refused_where_the_base_refuses_nothing()
    {
        (RuleKind, Effect) refuses = (RuleKind.Incomplete, Effect.Reject);

        foreach (CatalogueOverlay overlay in new[]
        {
            TestOverlay.Of() with { Tightened = [TestOverlay.Tighten("digitisation", refuses)] },
            TestOverlay.Of() with { Tightened = [new TightenedProfile("transfer", TestOverlay.NoEffects, new Dictionary<RuleKind, Effect> { [RuleKind.Unlawful] = Effect.Reject }.ToFrozenDictionary())] },
            TestOverlay.Of() with { Profiles = [TestOverlay.Add("own", null, refuses)] },
            TestOverlay.Of() with { Profiles = [TestOverlay.Add("own", "digitisation", refuses)] },
        })
            Assert.Contains("must stay savable", Mismatch(overlay, National), StringComparison.Ordinal);
        Assert.Equal(Effect.Reject, (TestOverlay.Of() with { Profiles = [TestOverlay.Add("own", "registration", refuses)] }).On(National).Profile("own")!.Violated[RuleKind.Incomplete]);
    }

    [Fact]
    public void A_profile_that_starts_from_another_has_its_effects_and_the_limits_that_rules_set_for_it()
    {
        CatalogueOverlay overlay = TestOverlay.Of() with
        {
            Tightened = [TestOverlay.Tighten("transfer", (RuleKind.Unlawful, Effect.Review))],
            Profiles = [TestOverlay.Add("acceptance", "digitisation", (RuleKind.Informative, Effect.Note)), TestOverlay.Add("move", "transfer")],
        };
        var validator = new Validator(overlay.On(National));
        var entry = new Entry(EntryEvent.Birth) { ["entry.pageImage"] = "absent", ["entry.date"] = "10/05/1999" };

        Assert.Equal((Effect.Review, Effect.Note), (validator.Profile("acceptance").Violated[RuleKind.Impossible], validator.Profile("acceptance").Violated[RuleKind.Informative]));
        Assert.Equal(Effect.Review, validator.Profile("move").Violated[RuleKind.Unlawful]);
        // CH117 is at most none in digitisation, and so in what starts from it.
        Assert.DoesNotContain(validator.Validate(entry, validator.Profile("acceptance"), new LocalDate(2026, 12, 1)).Findings, f => f.Rule.Id == "CH117");
        Assert.Contains(validator.Validate(entry, validator.Profile("move"), new LocalDate(2026, 12, 1)).Findings, f => f.Rule.Id == "CH117");
    }

    [Fact]
    public void Labels_are_added_and_none_is_replaced()
    {
        CatalogueOverlay overlay = TestOverlay.Of() with
        {
            Labels = AddedLabels.None with { Fields = new Dictionary<string, LocalizedText> { ["born"] = TestCatalogue.Some, ["extra.village"] = TestCatalogue.Some }.ToFrozenDictionary() },
        };

        Labels labels = overlay.On(National).Labels;

        Assert.Equal((National.Labels.Field("child.born", "vi"), "một điều"), (labels.Field("child.born", "vi"), labels.Field("extra.village", "vi")));
    }

    private static string Mismatch(CatalogueOverlay overlay, Catalogues.Catalogue @base)
    {
        OverlayMismatchException thrown = Assert.Throws<OverlayMismatchException>(() => overlay.On(@base));
        Assert.NotEmpty(thrown.Faults);
        Assert.Contains($"{overlay.Id} {overlay.Version}", thrown.Message, StringComparison.Ordinal);
        return thrown.Message;
    }

    private static string Show(Catalogues.Catalogue catalogue) => System.Text.Encoding.UTF8.GetString(new Bundle(catalogue, []).Save());
}
