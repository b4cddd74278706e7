using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Formats.Tests;

public class ReadingNdjson
{
    private const string Birth = """{"event":"birth","id":"1"}""";

    [Fact]
    public void A_broken_line_is_unreadable_and_the_rest_is_read()
    {
        Reading reading = Reading.Of(Birth + "\r\n\n{\"event\":\"birth\",\"mother\":{\"born\":1975}}\n{broken\n  \n" + Birth, "f.ndjson");

        Assert.Equal(["f.ndjson#1", "f.ndjson#3", "f.ndjson#4", "f.ndjson#6"], reading.Records.Select(r => r.Source));
        Assert.Equal([null, "wrongType", "notJson", null], reading.Records.Select(r => r.Error?.Code));
        Assert.Equal("$.mother.born", reading.Records[1].Error!.Place);
        Assert.Equal("f.ndjson#6", reading.Entries.Last().Origin.Source);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("1", Reading.Of("\uFEFF" + Birth, "f.jsonl").Entry["id"]);

    [Fact]
    public void A_line_that_is_no_UTF8_is_unreadable_and_the_rest_is_read()
    {
        Reading reading = Reading.Of([.. "{\"event\":\"birth\",\"id\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Birth)], "f.ndjson");

        Assert.Equal(["notUtf8", null], reading.Records.Select(r => r.Error?.Code));
    }

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void A_record_may_be_as_long_as_the_limit(int length, bool isRead)
    {
        string record = Birth[..^2] + new string('x', length - Birth.Length) + "\"}";

        Reading reading = Reading.Of(record + "\n" + Birth, "f.ndjson", new ReadOptions { LongestRecord = 1024 });

        Assert.Equal([isRead ? null : "tooLong", null], reading.Records.Select(r => r.Error?.Code));
    }

    [Fact]
    public void A_record_of_ten_megabytes_is_streamed_past()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Birth + "\n{\"event\":\"birth\",\"id\":\""), .. Enumerable.Repeat((byte)'x', 10 << 20), .. Encoding.UTF8.GetBytes("\"}\n" + Birth)];
        using EntrySource source = EntrySource.Open(new MemoryStream(text), "f.ndjson");
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadRecord[] records = [.. source.Read()];

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 5 << 20);
        Assert.Equal([null, "tooLong", null], records.Select(r => r.Error?.Code));
        Assert.Equal((text.Length, (long)text.Length), (source.TotalBytes, source.BytesRead));
    }

    [Fact]
    public void A_JSON_array_says_to_write_one_record_a_line()
    {
        ReadError error = Reading.Of(" \n[" + Birth + "]", "f.json").Error;

        Assert.Equal("jsonArray", error.Code);
        Assert.Contains("NDJSON", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n " + Birth, "-#2")]
    [InlineData("nksHoTen,nksNgaySinh\nAn,1990", "-#2")]
    public void Standard_input_is_told_by_its_first_sign(string text, string source) => Assert.Equal(source, Reading.Of(text, "-").Entry.Origin.Source);

    [Fact]
    public void An_empty_file_has_no_records_and_says_so()
    {
        Reading reading = Reading.Of("\n\n", "f.ndjson");

        Assert.Empty(reading.Records);
        reading.Reports(ReadDiagnosticCode.EmptySheet, "f.ndjson");
    }

    [Property(MaxTest = 500)]
    public Property Whatever_the_bytes_are_every_line_that_shows_something_is_one_record() => Prop.ForAll(Arb.From(Lines), lines =>
    {
        byte[] text = [.. "{}\n"u8, .. lines.SelectMany(l => (byte[])[.. l, (byte)'\n'])];

        Reading reading = Reading.Of(text, "f.ndjson");

        Assert.Equal(1 + lines.Count(l => l.Any(b => b is not ((byte)' ' or (byte)'\t' or (byte)'\r'))), reading.Records.Count);
    });

    private static Gen<byte[][]> Lines { get; } = Gen.OneOf(
            Gen.Elements(Birth, "{", "", " \t\r", "null", "{\"event\":\"birth\",\"x\":[[[").Select(Encoding.UTF8.GetBytes),
            ArbMap.Default.GeneratorFor<byte[]>().Select(b => b.Where(x => x != '\n').ToArray()))
        .ArrayOf();
}
