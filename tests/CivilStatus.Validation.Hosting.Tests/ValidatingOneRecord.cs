using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime;

namespace CivilStatus.Hosting.Tests;

public sealed class ValidatingOneRecord : IAsyncLifetime
{
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.Start();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task The_result_names_what_was_validated_by_and_why_in_Vietnamese()
    {
        JsonElement result = await service.Validate(Records.MotherOf12);

        Assert.Equal("vn", result.GetProperty("catalogue").Text("name"));
        Assert.Equal(VietnamCatalogue.Load().Catalogue.Version, result.GetProperty("catalogue").Text("version"));
        Assert.Equal(("digitisation", "2026-11-23", "vi"), (result.Text("profile"), result.Text("asOf"), result.Text("language")));
        Assert.Equal("note", result.Text("disposition"));
        JsonElement finding = result.Finding("KS106");
        Assert.Equal(("excepted", "note", "very-young-mother"), (finding.Text("verdict"), finding.Text("effect"), finding.Text("exception")));
        Assert.StartsWith("Mẹ 12 tuổi khi sinh con", finding.Text("message"), StringComparison.Ordinal);
        Assert.Equal("khoản 1 Điều 30", finding.GetProperty("grounds")[1].Text("provision"));
    }

    [Theory]
    [InlineData("?language=en", null, "en")]
    [InlineData("?language=vi", "en", "vi")]
    [InlineData("", "en-GB,vi;q=0.8", "en")]
    [InlineData("", "fr, vi;q=0.5, en;q=0.4", "vi")]
    [InlineData("", "fr", "vi")]
    [InlineData("", "en;q=0", "vi")]
    public async Task The_language_is_that_of_the_query_else_of_the_caller_else_Vietnamese(string query, string? accepted, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "validate" + query) { Content = new StringContent(Records.MotherOf12, Encoding.UTF8, "application/json") };
        if (accepted is not null) request.Headers.TryAddWithoutValidation("Accept-Language", accepted);

        HttpResponseMessage response = await service.Client.SendAsync(request);

        Assert.Equal([expected], response.Content.Headers.ContentLanguage);
        string message = (await Answers.Json(response)).Finding("KS106").Text("message")!;
        Assert.StartsWith(expected == "vi" ? "Mẹ 12 tuổi" : "The mother was 12", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Records.MotherOf12, "digitisation", "vi")]
    [InlineData(Records.FutureYear, "registration", "en")]
    [InlineData(Records.Clean, "transfer", "vi")]
    public async Task The_result_is_that_of_the_core(string record, string profile, string language)
    {
        Validator validator = VietnamCatalogue.LoadValidator();
        Assert.True(EntryJsonReader.TryRead(Encoding.UTF8.GetBytes(record), out Entry? entry, out _));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new ValidationResultWriter(validator.Catalogue, language).Write(json, validator.Validate(entry, validator.Profile(profile), new LocalDate(2025, 1, 2)));
        string core = Encoding.UTF8.GetString(buffer.WrittenSpan)[1..];

        HttpResponseMessage response = await service.Post(record, $"?profile={profile}&language={language}&asOf=2025-01-02");

        Assert.EndsWith("," + core, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_byte_order_mark_and_a_charset_do_no_harm()
    {
        HttpResponseMessage response = await service.Post([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Records.Clean)], mediaType: "application/json; charset=\"utf-8\"");

        Assert.Equal("accept", (await Answers.Json(response)).Text("disposition"));
    }

    [Fact]
    public async Task A_confirmation_in_the_record_counts()
    {
        string confirmed = Records.FutureYear[..^1] + ""","confirmations":[{"rule":"CH103","fields":["deceased.born"],"values":["01/04/5005"],"by":"Nguyễn Thị Mẫu","on":"2026-11-20"}]}""";

        JsonElement result = await service.Validate(confirmed);

        Assert.Equal(("confirmed", "note"), (result.Finding("CH103").Text("verdict"), result.Finding("CH103").Text("effect")));
    }

    [Fact]
    public async Task Catalogues_and_rules_can_be_read()
    {
        JsonElement catalogues = await Answers.Json(await service.Client.GetAsync("catalogues"));
        JsonElement rules = await Answers.Json(await service.Client.GetAsync("rules?event=birth&language=en"));
        JsonElement rule = await Answers.Json(await service.Client.GetAsync("rules/KS106"));

        Assert.Equal("vn", catalogues.Text("default"));
        Assert.Contains("Số hóa", catalogues.GetProperty("catalogues")[0].GetProperty("profiles").ToString(), StringComparison.Ordinal);
        Assert.Contains(rules.GetProperty("rules").EnumerateArray(), r => r.Text("id") == "KS106" && r.Text("title") == "Age of the mother at the birth");
        Assert.DoesNotContain(rules.GetProperty("rules").EnumerateArray(), r => r.Text("id") == "KH103");
        Assert.Contains(rule.GetProperty("rule").GetProperty("exceptions").EnumerateArray(), e => e.GetProperty("ground").Text("provision") == "khoản 1 Điều 30");
        Assert.Equal("unknownRule", (await Answers.Problem(await service.Client.GetAsync("rules/KS999"))).Text("code"));
    }
}
