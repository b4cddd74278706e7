using System.Text.Json.Nodes;
using CivilStatus.Validation.Authoring.Analysis;
using CivilStatus.Validation.Authoring.Building;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Loading.Overlays;

public sealed class LoadingOverlays : IDisposable
{
    private const string Rule = "rules/TM103-signatory-title-listed.json";

    private readonly OverlayCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void A_folder_gives_the_catalogue_together_with_its_base_and_its_own_part()
    {
        CatalogueSource source = copy.Load();

        Assert.Empty(source.Diagnostics);
        Assert.Equal(OverlayCopy.National.Rules.Length + 3, source.Catalogue!.Rules.Length);
        Assert.Equal(["TM101", "TM102", "TM103"], source.Overlay!.Rules.Select(r => r.Id));
        Assert.Equal(Effect.Review, source.Catalogue.Profile("digitisation")!.Violated[RuleKind.Incomplete]);
        Assert.Equal("digitisation", source.Catalogue.Profile("tinh-mau-acceptance")!.From);
    }

    [Fact]
    public void Conditions_use_tables_and_parameters_of_the_base_and_examples_run_against_both_together()
    {
        copy.Replace(Rule, "\"require\": \"InTable(entry.signatoryTitle, \\\"tm-signatory-titles\\\")\"",
            "\"lawDate\": \"entry.date\", \"parameters\": { \"levels\": \"competent-level.domestic\" }, \"require\": \"InTable(entry.signatoryTitle, \\\"tm-signatory-titles\\\") || InTable(entry.signatoryTitle, \\\"ethnic-groups\\\") && OneOf(entry.officeLevel, parameter.levels)\"");
        copy.Replace(Rule, "\"signatoryTitle\": \"PCT\"", "\"date\": \"10/05/2020\", \"officeLevel\": \"commune\", \"signatoryTitle\": \"Ê Đê\"");
        copy.Replace(Rule, "\"signatoryTitle\": \"Trưởng công an\"", "\"date\": \"10/05/2020\", \"officeLevel\": \"province\", \"signatoryTitle\": \"Ê Đê\"");

        CatalogueSource source = copy.Load();

        // The law of the base that the rule uses changes on days that no law table of the overlay states.
        Assert.Equal([(Codes.LawTableMissing, Severity.Warning, Rule)], source.Diagnostics.Select(d => (d.Code, d.Severity, d.Place.File)));
        Assert.Empty(ExampleRunner.Run(source).Failures.Select(d => d.Render("en")));
        copy.Replace(Rule, "\"officeLevel\": \"commune\"", "\"officeLevel\": \"province\"");
        Assert.Equal(Codes.ExampleFailed, Assert.Single(ExampleRunner.Run(copy.Load()).Failures).Code);
    }

    [Fact]
    public void A_rule_that_contradicts_one_of_the_base_is_told_in_its_own_file()
    {
        // The national rule CH117 asks for an image of the page; this one asks for none.
        const string Image = "rules/TM102-page-image-attached.json";
        JsonObject rule = JsonNode.Parse(copy.Read(Image))!.AsObject();
        rule.Remove("exceptions");
        rule["require"] = "entry.pageImage == \"absent\"";
        JsonArray examples = rule["examples"]!.AsArray();
        examples.RemoveAt(2);
        (examples[0]!["expect"]!["verdict"], examples[1]!["expect"]) = ("violated", new JsonObject { ["verdict"] = "satisfied" });
        copy.Write(Image, rule.ToJsonString());
        CatalogueSource source = copy.Load();
        Assert.Empty(source.Diagnostics.Select(d => d.Render("en")));

        Diagnostic contradiction = Assert.Single(CatalogueAnalysis.Run(source), d => d.Code == Codes.Contradiction && d.Message.In("en").Contains("CH117", StringComparison.Ordinal));

        Assert.Equal(Image, contradiction.Place.File);
    }

    [Fact]
    public void What_is_sealed_is_the_folders_own_and_always_the_same_bytes()
    {
        byte[] bytes = CatalogueBuilder.Seal(copy.Load());

        OverlayBundle sealed1 = OverlayBundle.Load(bytes);
        Assert.Equal(bytes, CatalogueBuilder.Seal(copy.Load()));
        Assert.Equal(["catalogue.json", "law-tables/tm-book-number-year.json"], sealed1.Files.Select(f => f.Path).Take(2));
        Assert.Equal(copy.Load().Catalogue!.Rules.Select(r => r.Id), sealed1.Overlay.On(OverlayCopy.National).Rules.Select(r => r.Id));
        Assert.Throws<ArgumentException>(() => CatalogueBuilder.Build(copy.Load()));
        Assert.Throws<ArgumentException>(() => CatalogueBuilder.BuildOverlay(new CatalogueSource(OverlayCopy.National, [], [], [], [])));
    }

    [Fact]
    public void A_newer_base_needs_no_other_build()
    {
        OverlayBundle sealed1 = OverlayBundle.Load(CatalogueBuilder.Seal(copy.Load()));
        Catalogues.Catalogue newer = OverlayCopy.National with { Version = "2027.3.0", Rules = [.. OverlayCopy.National.Rules.Where(r => r.Id != "KS106")] };

        Assert.Equal(newer.Rules.Length + 3, sealed1.Overlay.On(newer).Rules.Length);
    }

    [Fact]
    public void Only_the_folders_own_is_made_wrong()
        => Assert.All(Mutants.Of(copy.Load()), m => Assert.StartsWith("TM", m.Subject, StringComparison.Ordinal));
}
