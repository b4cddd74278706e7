using CivilStatus.Tests;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Cli.Tests;

/// <summary>A province's overlay on the command line: the shipped catalogue is its base unless another one is named.</summary>
public sealed class WorkingWithOverlays : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFolder.Root, "samples", "CustomRules");
    private static readonly string Overlay = Path.Combine(Sample, "catalogue"), Sealed = Path.Combine(Sample, "tinh-mau.bundle");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_checked_tested_and_sealed_like_any_other()
    {
        string bundle = folder.PathOf("tinh-mau.bundle");

        ToolRun lint = CommandLine.Run("catalogue", "lint", Overlay), test = CommandLine.Run("catalogue", "test", Overlay), build = CommandLine.Run("catalogue", "build", Overlay, "-o", bundle);

        Assert.Equal((0, 0, 0), (lint.Status, test.Status, build.Status));
        Assert.Contains("3 quy tắc", lint.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Sealed), File.ReadAllBytes(bundle));
    }

    [Fact]
    public void It_is_shown_compared_and_described_together_with_its_base()
    {
        string site = folder.PathOf("site");

        Assert.Contains("TM101 book-number-year", CommandLine.Run("catalogue", "show", "TM101", "--catalogue", Sealed).Output, StringComparison.Ordinal);
        Assert.Contains("KS106", CommandLine.Run("catalogue", "show", "KS106", "--catalogue", Overlay).Output, StringComparison.Ordinal);
        ToolRun diff = CommandLine.Run("catalogue", "diff", RepositoryFolder.Bundle, Sealed, "--language", "en");
        Assert.Contains("vn 2026.11.0 → tinh-mau 2026.12.0+vn.2026.11.0", diff.Output, StringComparison.Ordinal);
        Assert.Contains("TM102: ", diff.Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("catalogue", "docs", Overlay, "-o", site).Status);
        Assert.True(File.Exists(Path.Combine(site, "vi", "rules", "TM101.html")) && File.Exists(Path.Combine(site, "vi", "rules", "KS106.html")), string.Join("\n", Directory.GetFiles(site, "TM*", SearchOption.AllDirectories)));
    }

    [Fact]
    public void Entries_are_checked_by_both_together()
    {
        const string Entry = """{"event":"birth","entry":{"number":"1/2018","book":"1","date":"05/03/2018","pageImage":"absent"}}""";

        ToolRun national = CommandLine.RunWith(Entry, "validate", "-", "--format", "ndjson", "--as-of", "2026-12-01");
        ToolRun province = CommandLine.RunWith(Entry, "validate", "-", "--format", "ndjson", "--as-of", "2026-12-01", "--catalogue", Sealed);

        Assert.Equal("note", national.Lines[0].GetProperty("disposition").GetString());
        Assert.Equal("review", province.Lines[0].GetProperty("disposition").GetString());
        Assert.Equal("tinh-mau 2026.12.0+vn.2026.11.0", province.Summary.GetProperty("catalogue").GetString());
        Assert.Contains(province.Lines[0].GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "TM101");
    }

    [Fact]
    public void Another_base_is_named_by_folder_or_bundle_and_one_that_does_not_fit_is_refused()
    {
        string old = folder.PathOf("old.bundle");
        Bundle national = Bundle.Load(File.ReadAllBytes(RepositoryFolder.Bundle));
        File.WriteAllBytes(old, (national with { Catalogue = national.Catalogue with { Version = "2026.10.0" } }).Save());

        Assert.Equal(0, CommandLine.Run("catalogue", "lint", Overlay, "--base", RepositoryFolder.Bundle).Status);
        Assert.Equal(0, CommandLine.Run("catalogue", "test", Overlay, "--base", RepositoryFolder.Catalogue).Status);
        ToolRun lint = CommandLine.Run("catalogue", "lint", Overlay, "--base", old), show = CommandLine.Run("catalogue", "show", "TM101", "--catalogue", Sealed, "--base", old);
        Assert.Equal((1, 2), (lint.Status, show.Status));
        Assert.Contains("CAT601", lint.Output, StringComparison.Ordinal);
        Assert.Contains("vn 2026.10.0", lint.Output, StringComparison.Ordinal);
        Assert.Contains("2026.11.0 or later", show.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_the_tool_does_not_have_must_be_named()
    {
        OverlayBundle bundle = OverlayBundle.Load(File.ReadAllBytes(Sealed));
        string other = folder.PathOf("other.bundle");
        File.WriteAllBytes(other, (bundle with { Overlay = bundle.Overlay with { Extends = bundle.Overlay.Extends with { Id = "la" } } }).Save());

        ToolRun run = CommandLine.Run("catalogue", "show", "TM101", "--catalogue", other);

        Assert.Equal(2, run.Status);
        Assert.Contains("la 2026.11.0", run.Error, StringComparison.Ordinal);
        Assert.Contains("--base", run.Error, StringComparison.Ordinal);
    }
}
