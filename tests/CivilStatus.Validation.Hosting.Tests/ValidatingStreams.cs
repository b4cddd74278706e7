using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Hosting.Tests;

public class ValidatingStreams
{
    [Fact]
    public async Task Every_line_is_answered_in_its_order_and_summed_up()
    {
        await using RunningService service = await RunningService.Start();
        string[] lines = [Records.MotherOf12, "", "{\"event\":\"birth\",\"multipleBirth\":\"hai\"}", " \r", "[1]", Records.Clean + "\r", Records.FutureYear];

        List<JsonElement> answer = await service.Stream(string.Join("\n", lines), "?language=en");

        Assert.Equal(["note", "unreadable", "unreadable", "accept", "review"], answer[..^1].Select(l => l.Text("disposition")));
        Assert.Equal([1, 2, 3, 4, 5], answer[..^1].Select(l => l.GetProperty("record").GetInt32()));
        Assert.Equal(("wrongType", "$.multipleBirth"), (answer[1].GetProperty("error").Text("code"), answer[1].GetProperty("error").Text("path")));
        Assert.Equal("notObject", answer[2].GetProperty("error").Text("code"));
        JsonElement summary = answer[^1].GetProperty("summary");
        Assert.Equal("5 1 1 1 0 2", string.Join(' ', new[] { "records", "accept", "note", "review", "reject", "unreadable" }.Select(n => summary.GetProperty(n).GetInt32())));
        Assert.Equal(("digitisation", "2026-11-23"), (summary.Text("profile"), summary.Text("asOf")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    public async Task A_stream_without_records_has_a_summary_all_the_same(string body)
    {
        await using RunningService service = await RunningService.Start();

        Assert.Equal(0, Assert.Single(await service.Stream(body)).GetProperty("summary").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_is_sent()
    {
        await using RunningService service = await RunningService.Start();
        using RawConnection connection = await RawConnection.To(service);
        await connection.SendHead("application/x-ndjson", "Transfer-Encoding: chunked");

        await connection.SendChunk(Records.Clean + "\n");
        await connection.ReadUntil("\"record\":1,");
        await connection.SendChunk(Records.MotherOf12 + "\n" + Records.Clean[..40]);
        await connection.ReadUntil("\"record\":2,");
        await connection.SendChunk(Records.Clean[40..]);
        await connection.Finish();

        string answer = await connection.ReadUntil("\"summary\"");
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("\"record\":3,", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_too_long_or_no_UTF8_are_refused_and_the_others_answered()
    {
        await using RunningService service = await RunningService.Start(o => o.Limits.MaxRecordBytes = 2048);
        // Lengths around the limit, around the room that is read into, and far beyond.
        int[] lengths = [2047, 2048, 2049, 16384, 16385, 70_000];
        var body = new MemoryStream();
        foreach (int length in lengths)
        {
            body.Write(Encoding.UTF8.GetBytes(Records.Clean + new string(' ', length - Encoding.UTF8.GetByteCount(Records.Clean))));
            body.Write("\n"u8);
        }
        body.Write([.. "{\"event\":\"birth\",\"id\":\""u8, 0xC3, 0x28, .. "\"}\n"u8]);
        body.Write(Encoding.UTF8.GetBytes(Records.MotherOf12));

        HttpResponseMessage response = await service.Post(body.ToArray(), "", "application/x-ndjson");

        List<JsonElement> answer = Answers.Lines(await response.Content.ReadAsStringAsync());
        string[] codes = [.. answer[..^1].Select(l => l.TryGetProperty("error", out JsonElement error) ? error.Text("code")! : l.Text("disposition")!)];
        Assert.Equal(["accept", "accept", "lineTooLarge", "lineTooLarge", "lineTooLarge", "lineTooLarge", "notUtf8", "note"], codes);
    }

    [Fact]
    public async Task Too_many_records_end_the_answer_with_a_problem_instead_of_a_summary()
    {
        await using RunningService service = await RunningService.Start(o => o.Limits.MaxStreamRecords = 3);

        List<JsonElement> answer = await service.Stream(string.Concat(Enumerable.Repeat(Records.Clean + "\n", 5)));

        Assert.Equal(4, answer.Count);
        Assert.Equal(("tooManyRecords", 413), (answer[3].GetProperty("problem").Text("code"), answer[3].GetProperty("problem").GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_stream_that_is_too_large_is_refused_at_once_where_that_is_known_and_else_where_it_shows()
    {
        await using RunningService service = await RunningService.Start(o => (o.Limits.MaxRecordBytes, o.Limits.MaxStreamBytes) = (1024, 4096));
        string body = string.Concat(Enumerable.Repeat(Records.Clean + "\n", 100));

        JsonElement known = await Answers.Problem(await service.Post(body, "", "application/x-ndjson"));
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "validate") { Content = new StringContent(body, Encoding.UTF8, "application/x-ndjson") };
        chunked.Headers.TransferEncodingChunked = true;
        string shown = await (await service.Client.SendAsync(chunked)).Content.ReadAsStringAsync();

        Assert.Equal(("bodyTooLarge", 4096), (known.Text("code"), known.GetProperty("limit").GetInt32()));
        Assert.Contains("bodyTooLarge", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("summary", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_sends_everything_before_reading_is_answered_whole()
    {
        await using RunningService service = await RunningService.Start(o => o.Limits.StreamBufferBytes = 64 << 20);
        const int Count = 12_000;

        // HTTP/1.1 clients of .NET read no answer before the body is sent; the answer is far larger than the buffers of a connection.
        List<JsonElement> answer = await service.Stream(string.Concat(Enumerable.Repeat(Records.MotherOf12 + "\n", Count)));

        Assert.Equal(Count + 1, answer.Count);
        Assert.Equal(Count.ToString(CultureInfo.InvariantCulture), answer[^1].GetProperty("summary").GetProperty("note").ToString());
    }
}
