using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Hosting.Tests;

public sealed class RefusingRequests : IAsyncLifetime
{
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.Start();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData("", 400, "bodyEmpty", null)]
    [InlineData("{", 400, "notJson", "$")]
    [InlineData("{\"event\":\"birth\"} x", 400, "notJson", "$")]
    [InlineData("17", 422, "notObject", "$")]
    [InlineData("[]", 422, "notObject", "$")]
    [InlineData("{}", 422, "eventMissing", "$.event")]
    [InlineData("{\"event\":\"divorce\"}", 422, "eventUnknown", "$.event")]
    [InlineData("{\"event\":7}", 422, "eventUnknown", "$.event")]
    [InlineData("{\"event\":\"birth\",\"multipleBirth\":\"2\"}", 422, "wrongType", "$.multipleBirth")]
    [InlineData("{\"event\":\"birth\",\"mother\":[]}", 422, "wrongType", "$.mother")]
    [InlineData("{\"event\":\"birth\",\"child\":{\"name\":\"a\",\"name\":\"b\"}}", 422, "duplicateProperty", "$.child.name")]
    [InlineData("{\"event\":\"birth\",\"confirmations\":[{\"by\":\"a\"}]}", 422, "confirmationUnclear", "$.confirmations[0]")]
    [InlineData("{\"event\":\"birth\",\"id\":\"\\ud800\"}", 400, "brokenCharacter", "$")]
    public async Task A_record_that_cannot_be_read_is_told_with_its_place_in_both_languages(string body, int status, string code, string? path)
    {
        HttpResponseMessage vietnamese = await service.Post(body), english = await service.Post(body, "?language=en");

        JsonElement vi = await Answers.Problem(vietnamese), en = await Answers.Problem(english);
        Assert.Equal((status, code), ((int)vietnamese.StatusCode, vi.Text("code")));
        Assert.Equal(path, vi.TryGetProperty("path", out JsonElement place) ? place.GetString() : null);
        Assert.Equal(vi.Text("code"), en.Text("code"));
        Assert.NotEqual(vi.Text("detail"), en.Text("detail"));
        Assert.NotEqual(vi.Text("title"), en.Text("title"));
        Assert.Equal(["vi"], vietnamese.Content.Headers.ContentLanguage);
        Assert.Equal(["en"], english.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("?profil=registration", "unknownParameter", "profile, asOf, language, catalogue")]
    [InlineData("?profile=registration&profile=transfer", "repeatedParameter", "")]
    [InlineData("?profile=typing", "unknownProfile", "digitisation, reconciliation, registration, transfer")]
    [InlineData("?catalogue=la", "unknownCatalogue", "vn")]
    [InlineData("?language=fr", "unknownLanguage", "vi, en")]
    [InlineData("?asOf=23/11/2026", "asOfUnreadable", "yyyy-MM-dd")]
    [InlineData("?asOf=2026-02-30", "asOfUnreadable", "yyyy-MM-dd")]
    [InlineData("?asOf=-0044-03-15", "asOfUnreadable", "yyyy-MM-dd")]
    public async Task A_parameter_that_is_not_known_is_told_with_what_is_allowed(string query, string code, string allowed)
    {
        HttpResponseMessage response = await service.Post(Records.Clean, query);

        JsonElement problem = await Answers.Problem(response);
        Assert.Equal((400, code), ((int)response.StatusCode, problem.Text("code")));
        Assert.Equal(allowed, problem.TryGetProperty("allowed", out JsonElement list) ? string.Join(", ", list.EnumerateArray().Select(a => a.GetString())) : "");
    }

    [Theory]
    [InlineData("text/plain", null, "unsupportedMediaType")]
    [InlineData("application/xml", null, "unsupportedMediaType")]
    [InlineData("application/json; charset=windows-1258", null, "unsupportedMediaType")]
    [InlineData(null, null, "unsupportedMediaType")]
    [InlineData("application/json", "gzip", "unsupportedEncoding")]
    public async Task Another_media_type_or_encoding_is_refused(string? mediaType, string? encoding, string code)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Records.Clean));
        if (mediaType is not null) content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);

        HttpResponseMessage response = await service.Client.PostAsync("validate", content);

        Assert.Equal((415, code), ((int)response.StatusCode, (await Answers.Problem(response)).Text("code")));
    }

    [Fact]
    public async Task Another_method_or_address_is_a_problem_too()
    {
        HttpResponseMessage method = await service.Client.GetAsync("validate"), address = await service.Client.GetAsync("valideren");

        Assert.Equal(405, (int)method.StatusCode);
        Assert.Equal(["POST"], method.Content.Headers.Allow);
        Assert.Equal("methodNotAllowed", (await Answers.Problem(method)).Text("code"));
        Assert.Equal((404, "notFound"), ((int)address.StatusCode, (await Answers.Problem(address)).Text("code")));
    }

    [Theory]
    [InlineData(65_536, 200)]
    [InlineData(65_537, 413)]
    public async Task The_size_of_a_record_is_limited_to_the_byte(int length, int status)
    {
        await using RunningService small = await RunningService.Start(o => o.Limits.MaxRecordBytes = 65_536);
        byte[] body = Encoding.UTF8.GetBytes(Records.Clean + new string(' ', length - Encoding.UTF8.GetByteCount(Records.Clean)));

        foreach (bool chunked in new[] { false, true })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "validate") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TransferEncodingChunked = chunked;
            HttpResponseMessage response = await small.Client.SendAsync(request);
            Assert.Equal(status, (int)response.StatusCode);
            if (status == 413) Assert.Equal(65_536, (await Answers.Problem(response)).GetProperty("limit").GetInt32());
        }
    }
}
