using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Pages;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class SiteOfTheCatalogue
{
    private const string Command = "dotnet run --project src/CivilStatus.Cli -- catalogue docs src/CivilStatus.Catalogue.Vietnam/catalogue -o docs/catalogue";

    private static readonly CatalogueSource Source = CatalogueLoader.Load(RepositoryFolder.Catalogue);
    private static readonly ImmutableArray<SitePage> Site = Make(Source.Catalogue!);
    private static readonly Dictionary<string, XElement> Pages = Site.Where(p => p.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(p => p.Path, Parse);

    [Fact]
    public void The_committed_site_is_that_of_the_catalogue_byte_for_byte()
    {
        string folder = Path.Combine(RepositoryFolder.Root, "docs", "catalogue");
        string[] committed = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

        Assert.True(committed.SequenceEqual(Site.Select(p => p.Path)), $"docs/catalogue does not hold the pages of the catalogue. Run: {Command}");
        Assert.All(Site, p => Assert.True(File.ReadAllBytes(Path.Combine(folder, p.Path)).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(p.Content)), $"{p.Path} is stale. Run: {Command}"));
    }

    [Fact]
    public void Every_rule_and_parameter_has_a_page_in_both_languages()
    {
        foreach (string language in new[] { "vi", "en" })
        {
            Assert.All(Source.Catalogue!.Rules, r => Assert.Contains($"{language}/rules/{r.Id}.html", Pages.Keys));
            Assert.All(Source.Catalogue.Parameters, p => Assert.Contains($"{language}/parameters/{p.Id}.html", Pages.Keys));
        }
        Assert.Equal(Paths("vi/"), Paths("en/"));
    }

    [Fact]
    public void Every_link_and_anchor_leads_somewhere()
    {
        int links = 0;
        foreach ((string path, XElement page) in Pages)
            foreach (string to in page.Descendants().SelectMany(e => new[] { e.Attribute("href") }).OfType<XAttribute>().Select(a => a.Value).Where(h => !h.StartsWith("http", StringComparison.Ordinal)))
            {
                string[] parts = to.Split('#');
                string target = Resolve(path, parts[0]);
                Assert.True(Site.Any(p => p.Path == target), $"{path} links to {to}, which is not there");
                if (parts.Length > 1) Assert.True(Pages[target].Descendants().Count(e => e.Attribute("id")?.Value == parts[1]) == 1, $"{path} links to {to}, whose anchor is not there once");
                links++;
            }
        Assert.True(links > 1000, $"{links} links");
    }

    [Fact]
    public void Pages_run_no_script_load_nothing_from_elsewhere_and_say_their_language()
    {
        foreach ((string path, XElement page) in Pages)
        {
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "iframe" or "object" or "img" or "style");
            Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
            Assert.All(page.Descendants("link"), l => Assert.EndsWith("style.css", l.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", page.Attribute("lang")!.Value);
            Assert.Single(page.Descendants("h1"));
            Assert.Single(page.Element("head")!.Elements("title"));
            Assert.Empty(page.Descendants().Attributes("id").GroupBy(a => a.Value).Where(g => g.Count() > 1).Select(g => $"{path}: {g.Key}"));
            Assert.All(page.Descendants("svg"), s => Assert.True(s.Element("title") is not null && s.Element("desc") is not null));
        }
    }

    [Fact]
    public void Pages_are_the_same_again_and_lean()
    {
        Assert.Equal(Site.AsEnumerable(), Make(Source.Catalogue!).AsEnumerable());
        Assert.All(Site, p => Assert.True(Encoding.UTF8.GetByteCount(p.Content) < 128_000, $"{p.Path} is large"));
        Assert.Equal(Site.Length, Site.Select(p => p.Path.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void What_both_entries_of_an_example_state_alike_is_written_once()
    {
        XElement example = Pages["en/rules/SO102.html"].Descendants("tr").Single(r => r.Elements().First().Value == "12, then 14").Descendants("dl").Single();

        string[] terms = [.. example.Elements("dt").Select(t => t.Value)];
        Assert.Contains("registration office (both)", terms);
        Assert.DoesNotContain("registration office of the other record", terms);
        Assert.Equal(["12", "14"], example.Elements("dt").Where(t => t.Value.StartsWith("entry number", StringComparison.Ordinal)).Select(t => t.ElementsAfterSelf("dd").First().Value));
    }

    [Fact]
    public void Markup_in_a_text_of_the_catalogue_stays_text()
    {
        const string Markup = "<script>alert(\"x\")</script> & <b>";
        Catalogues.Catalogue catalogue = Source.Catalogue! with
        {
            Rules = [Source.Catalogue.Rules[0] with { Title = LocalizedText.Of(Markup, Markup), Rationale = LocalizedText.Of(Markup, Markup) }],
        };

        SitePage page = Make(catalogue).Single(p => p.Path == $"en/rules/{catalogue.Rules[0].Id}.html");

        Assert.DoesNotContain("<script", page.Content, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Markup, Parse(page).Descendants("section").Single(s => s.Attribute("id")?.Value == "why").Element("p")!.Value);
    }

    private static ImmutableArray<SitePage> Make(Catalogues.Catalogue catalogue)
        => CatalogueSite.Make(catalogue, Source.RuleFiles.SelectMany(f => f.Examples.Select(e => (f.Rule.Id, Example: e))).ToLookup(p => p.Id, p => p.Example));

    private static XElement Parse(SitePage page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", page.Content, StringComparison.Ordinal);
        return XElement.Parse(page.Content["<!DOCTYPE html>\n".Length..]);
    }

    private static IEnumerable<string> Paths(string folder)
        => Pages.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => p[folder.Length..]).Order(StringComparer.Ordinal);

    private static string Resolve(string from, string to)
        => to.Length == 0 ? from : new Uri(new Uri("http://site/" + from), to).AbsolutePath[1..];
}
