using System.Net;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Hosting.Tests;

/// <summary>Whatever comes, it is answered by a 4xx with problem details, and those who ask properly are answered meanwhile.</summary>
public class HostileInput
{
    private const int Callers = 4, FewestRequests = 25, MostRequests = 3000;

    [Fact]
    public async Task Hostile_requests_get_problems_while_proper_ones_are_answered()
    {
        await using RunningService service = await RunningService.Start(o => o.Limits.SlowBodyGrace = TimeSpan.FromSeconds(4));
        using var done = new CancellationTokenSource();
        Task<int>[] load = [.. Enumerable.Range(0, Callers).Select(_ => Task.Run(() => AskProperly(service, done.Token)))];

        (string What, Task<JsonElement> Answer, int Status, string Code)[] hostile =
        [
            ("10 MB", Post(service, new byte[10_000_000]), 413, "bodyTooLarge"),
            ("10 MB of JSON", Post(service, Encoding.UTF8.GetBytes("{\"event\":\"birth\",\"id\":\"" + new string('a', 10_000_000) + "\"}")), 413, "bodyTooLarge"),
            ("10 MB in chunks", Post(service, new byte[10_000_000], chunked: true), 413, "bodyTooLarge"),
            ("10,000 deep, arrays", Post(service, "{\"event\":\"birth\",\"x\":" + new string('[', 10_000) + new string(']', 10_000) + "}"), 400, "tooDeep"),
            ("10,000 deep, objects", Post(service, string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000)), 400, "tooDeep"),
            ("10,000 deep, unclosed", Post(service, new string('[', 10_000)), 400, "notJson"),
            ("wrong type", Post(service, "{\"event\":\"birth\",\"child\":17}"), 422, "wrongType"),
            ("wrong type of a list", Post(service, "{\"event\":\"adoption\",\"adopters\":{}}"), 422, "wrongType"),
            ("101 adopters", Post(service, "{\"event\":\"adoption\",\"adopters\":[" + string.Join(',', Enumerable.Repeat("{}", 101)) + "]}"), 422, "tooManyItems"),
            ("invalid UTF-8", Post(service, [.. "{\"event\":\"birth\",\"id\":\""u8, 0xFF, 0xFE, .. "\"}"u8]), 400, "notUtf8"),
            ("overlong UTF-8", Post(service, [.. "{\"event\":\"birth\",\"id\":\""u8, 0xC0, 0x80, .. "\"}"u8]), 400, "notUtf8"),
            ("UTF-16", Post(service, Encoding.Unicode.GetBytes(Records.Clean)), 400, "notUtf8"),
            ("zeros", Post(service, new byte[1000]), 400, "notJson"),
            ("slow", SendSlowly(service), 408, "bodyTooSlow"),
            ("broken chunks", SendRaw(service, "Transfer-Encoding: chunked", "zz\r\n\r\n"), 400, "requestMalformed"),
        ];
        foreach ((string what, Task<JsonElement> answer, int status, string code) in hostile)
        {
            JsonElement problem = await answer;
            Assert.True((status, code) == (problem.GetProperty("status").GetInt32(), problem.Text("code")), $"{what}: {problem}");
        }
        await done.CancelAsync();

        int[] answered = await Task.WhenAll(load);
        Assert.All(answered, a => Assert.True(a >= FewestRequests));
        Assert.DoesNotContain(service.Log.All, l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using RunningService service = await RunningService.Start(o => (o.Limits.RecordTimeout, o.Limits.MinBytesPerSecond) = (TimeSpan.FromSeconds(1), 0));

        Assert.Equal("timeout", (await SendSlowly(service)).Text("code"));
        Assert.Equal("accept", (await service.Validate(Records.Clean)).Text("disposition"));
    }

    [Fact]
    public async Task A_stream_that_stalls_ends_with_a_problem_after_the_results_it_has()
    {
        await using RunningService service = await RunningService.Start(o => o.Limits.SlowBodyGrace = TimeSpan.FromSeconds(2));
        using RawConnection connection = await RawConnection.To(service);
        await connection.SendHead("application/x-ndjson", "Transfer-Encoding: chunked");
        await connection.SendChunk(Records.Clean + "\n");

        string answer = await connection.ReadUntil("\"problem\"");

        Assert.Contains("\"record\":1,", answer, StringComparison.Ordinal);
        await connection.ReadUntil("bodyTooSlow");
    }

    [Fact]
    public async Task Callers_who_go_away_leave_nothing_behind()
    {
        await using RunningService service = await RunningService.Start();
        for (int i = 0; i < 20; i++)
        {
            using RawConnection connection = await RawConnection.To(service);
            await connection.SendHead(i % 2 == 0 ? "application/json" : "application/x-ndjson", "Content-Length: 5000");
            await connection.Send(Records.Clean + "\n");
        }

        Assert.Equal("accept", (await service.Validate(Records.Clean)).Text("disposition"));
        Assert.DoesNotContain(service.Log.All, l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal));
    }

    private static async Task<int> AskProperly(RunningService service, CancellationToken done)
    {
        int answered = 0;
        while (answered < FewestRequests || (answered < MostRequests && !done.IsCancellationRequested))
        {
            HttpResponseMessage response = await service.Post(Records.MotherOf12);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            answered++;
            await Task.Yield();
        }
        return answered;
    }

    private static Task<JsonElement> Post(RunningService service, string body) => Post(service, Encoding.UTF8.GetBytes(body));

    private static async Task<JsonElement> Post(RunningService service, byte[] body, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "validate") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/json");
        if (chunked) request.Headers.TransferEncodingChunked = true;
        return await Answers.Problem(await service.Client.SendAsync(request));
    }

    // One byte, then nothing: it is the service that gives up.
    private static Task<JsonElement> SendSlowly(RunningService service) => SendRaw(service, "Content-Length: 1000", "{");

    private static async Task<JsonElement> SendRaw(RunningService service, string bodyHeader, string body)
    {
        using RawConnection connection = await RawConnection.To(service);
        await connection.SendHead("application/json", bodyHeader);
        await connection.Send(body);
        (int status, string mediaType, string answer) = await connection.ReadAnswer();
        return Answers.Problem(status, mediaType, answer);
    }
}
