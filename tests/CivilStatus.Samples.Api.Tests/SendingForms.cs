using System.Net;

namespace CivilStatus.Samples.Api.Tests;

/// <summary>What a browser would not send, and what an officer might type.</summary>
public sealed class SendingForms : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("civilstatus-api-").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private RunningApi api = null!;

    public async Task InitializeAsync()
    {
        api = await RunningApi.Start(Path.Combine(folder, "so.db"));
        client.BaseAddress = new Uri(api.Address);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await api.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Whatever_is_typed_is_shown_as_typed_and_can_be_saved()
    {
        const string Typed = "<script>alert(\"1\")</script> & 'Ê Đê' \u0001";
        var form = new Dictionary<string, string>
        {
            ["child.name"] = Typed, ["child.born"] = "31/02/<b>", ["mother.born"] = "không rõ", ["child.sex"] = "nữ", ["multipleBirth"] = "hai", ["confirmed"] = "", ["officer"] = "A", ["reason"] = "B",
        };

        HttpResponseMessage asked = await Post("/births", form);
        string review = await asked.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.DoesNotContain("<script", review, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", review, StringComparison.Ordinal);

        string[] keys = [.. review.Split("name=\"confirmed\" value=\"").Skip(1).Select(p => p[..p.IndexOf('"')])];
        HttpResponseMessage saved = await client.PostAsync("/births/confirm", new FormUrlEncodedContent(
            [.. form.Where(f => f.Key != "confirmed"), .. keys.Select(k => KeyValuePair.Create("confirmed", k))]));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(saved.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task A_form_sent_twice_is_saved_once()
    {
        var form = new Dictionary<string, string> { ["form"] = "a1", ["child.name"] = "Y Moan Êñuôl", ["confirmed"] = "" };
        string review = await (await Post("/births", form)).Content.ReadAsStringAsync();
        IEnumerable<KeyValuePair<string, string>> whole =
        [
            .. form.Where(f => f.Key != "confirmed"), new("officer", "A"), new("reason", "B"),
            .. review.Split("name=\"confirmed\" value=\"").Skip(1).Select(p => KeyValuePair.Create("confirmed", p[..p.IndexOf('"')])),
        ];

        Uri? first = (await client.PostAsync("/births/confirm", new FormUrlEncodedContent(whole))).Headers.Location;
        Uri? second = (await client.PostAsync("/births/confirm", new FormUrlEncodedContent(whole))).Headers.Location;

        Assert.NotNull(first);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Forms_from_other_sites_are_refused_and_no_page_leads_elsewhere()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/births") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Origin", "http://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(request)).StatusCode);
        foreach (string back in new[] { "//elsewhere.example", "http://elsewhere.example", "/\\elsewhere.example" })
            Assert.Equal("/", (await client.GetAsync("/language/en?back=" + Uri.EscapeDataString(back))).Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_same_rules_answer_programs_and_the_service_is_healthy()
    {
        HttpResponseMessage answer = await client.PostAsync("/civil-status/validate", new StringContent("""{"event":"birth"}""", System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/births/99")).StatusCode);
    }

    private Task<HttpResponseMessage> Post(string path, Dictionary<string, string> form) => client.PostAsync(path, new FormUrlEncodedContent(form.Where(f => f.Value.Length > 0)));
}
