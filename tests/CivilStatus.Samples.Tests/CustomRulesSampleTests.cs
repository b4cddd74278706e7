using System.Text.Json;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Analysis;
using CivilStatus.Validation.Authoring.Building;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Samples.Tests;

public sealed class CustomRulesSampleTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "samples", "CustomRules");

    private static readonly CatalogueSource Source = CatalogueLoader.Load(Path.Combine(Folder, "catalogue"), _ => VietnamCatalogue.Load().Catalogue);

    [Fact]
    public void The_overlay_is_clean_and_its_examples_hold()
    {
        Assert.Empty(Source.Diagnostics.Concat(CatalogueAnalysis.Run(Source)).Select(d => d.Render("en")));
        Assert.Empty(ExampleRunner.Run(Source).Failures.Select(d => d.Render("en")));
    }

    [Fact]
    public void The_sealed_overlay_is_that_of_the_folder()
        => Assert.True(File.ReadAllBytes(Path.Combine(Folder, "tinh-mau.bundle")).AsSpan().SequenceEqual(CatalogueBuilder.Seal(Source)),
            "Build it again: civilstatus catalogue build samples/CustomRules/catalogue --output samples/CustomRules/tinh-mau.bundle");

    [Fact]
    public void The_host_shows_what_the_province_adds_and_tightens()
    {
        string[] lines = Sample.Run("CustomRules").Split('\n');

        Assert.Equal(
            [
                "12/2018 (birth)",
                "  vn 2026.11.0: Accept",
                "  tinh-mau 2026.12.0+vn.2026.11.0: Review",
                "    TM101 Review",
                "    TM102 Review",
                "    TM103 Note",
                "7/2019 (death)",
                "  vn 2026.11.0: Note",
                "    KT107 Note",
                "  tinh-mau 2026.12.0+vn.2026.11.0: Review",
                "    KT107 Review",
                "",
            ],
            lines.Select(l => l.StartsWith("    ", StringComparison.Ordinal) ? l.Split(':')[0] : l));
        Assert.Contains(lines, l => l.Contains("Tỉnh hướng dẫn ghi như 01/2018", StringComparison.Ordinal));
        Assert.Contains("The province asks for the form 01/2018", Sample.Run("CustomRules", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shipped_holds_no_national_rule()
    {
        byte[] shipped = File.ReadAllBytes(Path.Combine(Folder, "tinh-mau.bundle"));
        using JsonDocument overlay = JsonDocument.Parse(shipped.AsMemory(Array.IndexOf(shipped, (byte)'\n') + 1));

        Assert.Equal(["TM101", "TM102", "TM103"], overlay.RootElement.GetProperty("overlay").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.True(shipped.Length < 20_000, "An overlay of three rules is small.");
    }
}
