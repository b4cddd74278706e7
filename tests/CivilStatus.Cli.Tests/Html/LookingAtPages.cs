using System.Globalization;
using CivilStatus.Tests;
using Microsoft.Playwright;

namespace CivilStatus.Cli.Tests.Html;

/// <summary>The page as a reader has it, in a browser.</summary>
public sealed class LookingAtPages : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Chromium chromium = null!;

    public async Task InitializeAsync() => chromium = await Chromium.Start();

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("vi", "khai tu", "a.ndjson", "Khai tử", "Đang hiện {0} / {1} dòng")]
    [InlineData("en", "DEATH", "a.ndjson", "Death", "{0} of {1} rows shown")]
    public async Task It_shows_charts_and_filters_findings_with_no_error_and_asks_for_nothing(string language, string words, string name, string found, string shown)
    {
        IPage page = await chromium.NewPage(1280);
        var said = new List<string>();
        var asked = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.Request += (_, request) => asked.Add(request.Url);
        string address = Report(language, name);

        await page.GotoAsync(address);

        Assert.True(await page.Locator("svg.years rect").CountAsync() > 0);
        foreach (string chart in (string[])["kinds", "rules", "books"])
        {
            ILocator bar = page.Locator($"section[aria-labelledby={chart}] svg.bar rect").First;
            LocatorBoundingBoxResult box = (await bar.BoundingBoxAsync())!;
            Assert.True(box is { Width: > 20, Height: > 4 }, $"The first bar of {chart} is {box.Width} × {box.Height}.");
            // The style sheet is taken: a bar has the colour of its effect.
            Assert.NotEqual("rgb(0, 0, 0)", await bar.EvaluateAsync<string>("e => getComputedStyle(e).fill"));
        }
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture(language), FullPage = true });
        int all = await page.Locator(".findings tbody tr:visible").CountAsync();
        await page.Locator("#words").FillAsync(words);
        int deaths = await page.Locator($".findings .event:text-is('{found}')").CountAsync();
        Assert.InRange(deaths, 3, all - 1);
        await Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync(string.Format(CultureInfo.InvariantCulture, shown, deaths, all));
        Assert.Equal(deaths, await page.Locator(".findings tbody tr:visible").CountAsync());
        await page.Locator("#words").FillAsync("");
        await page.Locator("#filter input[value=review]").UncheckAsync();
        await Assertions.Expect(page.Locator(".findings tr[data-tone=review]:visible")).ToHaveCountAsync(0);
        Assert.InRange(await page.Locator(".findings tbody tr:visible").CountAsync(), 1, all - 1);

        Assert.Empty(said);
        Assert.Equal([address], asked);
    }

    [Fact]
    public async Task It_can_be_read_without_scripts_on_a_narrow_screen_in_the_dark()
    {
        IPage page = await chromium.NewPage(400, 800, dark: true, scripts: false);

        await page.GotoAsync(Report("vi", "a.ndjson"));

        Assert.False(await page.Locator("#filter").IsVisibleAsync());
        Assert.True(await page.Locator(".findings tbody tr").First.IsVisibleAsync());
        await page.Locator(".findings summary").First.ClickAsync();
        Assert.True(await page.Locator(".findings details li").First.IsVisibleAsync());
        LocatorBoundingBoxResult body = (await page.Locator("body").BoundingBoxAsync())!;
        Assert.All(await Task.WhenAll((await page.Locator("section").AllAsync()).Select(s => s.BoundingBoxAsync())), b => Assert.True(b!.X + b.Width <= body.Width));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("narrow-dark"), FullPage = true });
    }

    private static string Picture(string name) => Path.Combine(AppContext.BaseDirectory, "screenshots", $"report-{name}.png");

    private string Report(string language, string name)
    {
        const string Death = """{"event":"death","entry":{"number":"2","book":"01","date":"02/02/1990","office":"UBND xã An Nhuệ","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Chín","born":"01/04/5005"},"deathDate":"01/02/1990","deathPlace":"nhà"}""";
        string deaths = folder.Write(name, string.Concat(Enumerable.Repeat(Death + "\n", 3))), output = folder.PathOf("report.html");
        string[] births = [Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh-158.xlsx"), Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh.csv")];
        Assert.Equal(0, CommandLine.Run(["validate", .. births, deaths, "--format", "html", "--language", language, "--output", output, "--as-of", "2026-11-23"]).Status);
        return new Uri(output).AbsoluteUri;
    }
}
