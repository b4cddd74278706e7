using CivilStatus.Tests;
using Microsoft.Playwright;

namespace CivilStatus.Samples.Api.Tests;

/// <summary>What an officer does, in a browser.</summary>
public sealed class EnteringBirths : IAsyncLifetime
{
    private static readonly (string Field, string Value)[] Page29 =
    [
        ("entry.number", "29/2012"), ("entry.book", "01/2012"), ("entry.date", "20/07/2012"), ("entry.office", "UBND xã Ea Tul, huyện Cư M'gar, tỉnh Đắk Lắk"),
        ("entry.signatory", "Y Bhem Êban"), ("entry.signatoryTitle", "Chủ tịch"), ("child.born", "10/06/2012"), ("birthPlace", "Trạm y tế xã Ea Tul"),
        ("child.ethnicity", "Ê Đê"), ("child.nationality", "Việt Nam"), ("mother.ethnicity", "Ê Đê"), ("mother.nationality", "Việt Nam"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("civilstatus-api-").FullName;
    private RunningApi api = null!;
    private Chromium chromium = null!;
    private IPage page = null!;

    private string Database => Path.Combine(folder, "so.db");

    public async Task InitializeAsync()
    {
        // First, since a process started before a failure here would be left behind.
        chromium = await Chromium.Start();
        api = await RunningApi.Start(Database);
        page = await chromium.NewPage();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await api.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_mother_of_12_a_highland_name_and_twins_are_explained_confirmed_saved_and_there_after_a_restart()
    {
        await AMotherOf12();
        await AHighlandName();
        await Twins();

        // The process dies, as with the power; the next one has the same file.
        await api.DisposeAsync();
        api = await RunningApi.Start(Database);

        await page.GotoAsync(api.Address);
        Assert.Equal(["Trần Thị Sương", "Trần Thị Mai", "H'Hen Niê", "Nguyễn Thị Bé"], await page.Locator("tbody tr td:nth-child(2) a").AllInnerTextsAsync());
        await Picture("danh-sach");
        await page.GetByText("Nguyễn Thị Bé").ClickAsync();
        Assert.Contains("Phạm Thị Cán Bộ", await page.Locator(".confirmations").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Mẹ 12 tuổi khi sinh con", await page.Locator("[data-rule=KS106] .message").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(api.Address);
        await page.GetByText("Trần Thị Sương").ClickAsync();
        Assert.Equal("sinh đôi", await page.Locator("h1 .badge").InnerTextAsync());
        Assert.Equal("Trần Thị Mai", await page.Locator(".siblings a").InnerTextAsync());
        await Picture("sinh-doi");
    }

    [Fact]
    public async Task What_needs_review_is_saved_only_when_confirmed_and_then_always()
    {
        await Type([.. Page29, ("child.name", "Lê Văn Tám"), ("child.sex", "male"), ("mother.name", "Lê Thị Hoa"), ("mother.born", "01/04/5005")]);
        await Check();
        Assert.NotEqual(0, await page.Locator(".finding.review").CountAsync());

        await Submit("Xác nhận và lưu");
        Assert.Contains("Hãy đánh dấu xác nhận", await page.Locator(".missing").InnerTextAsync(), StringComparison.Ordinal);
        await Picture("can-xem-lai");
        await Submit("Sửa lại");
        Assert.Equal("01/04/5005", await page.Locator("[name='mother.born']").InputValueAsync());
        await Check();
        await ConfirmAll();
        await Submit("Xác nhận và lưu");

        Assert.StartsWith("Đã lưu", await page.Locator(".saved").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("01/04/5005", await page.Locator(".confirmations").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".finding.review").CountAsync());
    }

    [Fact]
    public async Task The_pages_are_there_in_English_and_on_a_narrow_screen()
    {
        page = await chromium.NewPage(400, 800);
        await page.GotoAsync(api.Address + "/births/new");
        await page.GetByText("English").ClickAsync();
        Assert.Equal("Enter a birth", await page.Locator("h1").InnerTextAsync());
        await page.Locator("[name='child.name']").FillAsync("H'Hen Niê");
        await page.Locator("[name='child.born']").FillAsync("10/06/2012");
        await page.Locator("[name='mother.born']").FillAsync("02/02/2000");
        await Picture("form-narrow");
        await Submit("Check and save");

        Assert.StartsWith("The mother was 12 at the birth", await page.Locator("[data-rule=KS106] .message").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("art. 30.1", await page.Locator("[data-rule=KS106]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the screen.");
        await Picture("review-narrow");
    }

    private async Task AMotherOf12()
    {
        await Type([.. Page29, ("child.name", "Nguyễn Thị Bé"), ("child.sex", "female"), ("mother.name", "Nguyễn Thị Lan"), ("mother.born", "02/02/2000")]);
        await Picture("nhap");
        await Check();

        ILocator finding = page.Locator("[data-rule=KS106]");
        Assert.Contains("ghi chú", await finding.Locator(".badge").InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Mẹ 12 tuổi khi sinh con", await finding.Locator(".message").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("khoản 1 Điều 30", string.Join(' ', await finding.Locator(".ground").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("Mẹ sinh con khi còn rất trẻ", await finding.InnerTextAsync(), StringComparison.Ordinal);
        await finding.Locator("summary").ClickAsync();
        Assert.Contains("trường hợp ấy không bao giờ bị giữ lại", await finding.Locator("details p").InnerTextAsync(), StringComparison.Ordinal);
        await ConfirmAll();
        await Picture("me-12-tuoi");
        await Submit("Xác nhận và lưu");

        Assert.StartsWith("Đã lưu", await page.Locator(".saved").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Cán Bộ", await page.Locator(".confirmations").InnerTextAsync(), StringComparison.Ordinal);
        await Picture("da-luu");
    }

    private async Task AHighlandName()
    {
        await Type([.. Page29, ("entry.number", "30/2012"), ("child.name", "H'Hen Niê"), ("child.sex", "female"), ("mother.name", "H'Lan Niê"), ("mother.born", "1985")]);
        await Check();

        // Nothing is to be said of it.
        Assert.Equal(0, await page.Locator(".finding").CountAsync());
        Assert.Equal("H'Hen Niê", await page.Locator("h1").InnerTextAsync());
        Assert.StartsWith("Đã lưu", await page.Locator(".saved").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task Twins()
    {
        (string, string)[] one = [.. Page29, ("entry.number", "31/2012"), ("child.sex", "female"), ("mother.name", "Trần Thị Hà"), ("mother.born", "1985"), ("father.name", "Trần Văn Nam"), ("father.born", "1983"), ("multipleBirth", "2")];
        await Type([.. one, ("child.name", "Trần Thị Mai")]);
        await Check();
        Assert.Equal("sinh đôi", await page.Locator("h1 .badge").InnerTextAsync());

        await Type([.. one, ("entry.number", "32/2012"), ("child.name", "Trần Thị Sương")]);
        await Check();

        Assert.StartsWith("Đã lưu", await page.Locator(".saved").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Trần Thị Mai", await page.Locator(".siblings a").InnerTextAsync());
    }

    private async Task Type((string Field, string Value)[] values)
    {
        await page.GotoAsync(api.Address + "/births/new");
        foreach ((string field, string value) in values)
        {
            ILocator control = page.Locator($"[name='{field}']");
            if (await control.EvaluateAsync<string>("e => e.tagName") == "SELECT") await control.SelectOptionAsync(value);
            else await control.FillAsync(value);
        }
    }

    private Task Check() => Submit("Kiểm tra và lưu");

    private async Task ConfirmAll()
    {
        foreach (ILocator tick in await page.Locator(".tick input").AllAsync()) await tick.CheckAsync();
        await page.Locator("[name=officer]").FillAsync("Phạm Thị Cán Bộ");
        await page.Locator("[name=reason]").FillAsync("Đã đối chiếu trang sổ gốc");
    }

    private async Task Submit(string button)
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private Task Picture(string name) => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = true });
}
