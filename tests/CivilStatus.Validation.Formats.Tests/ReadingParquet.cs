using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using Parquet;

namespace CivilStatus.Validation.Formats.Tests;

public class ReadingParquet
{
    // Every event, lists of none, one and two items, numbers and truths, and a name in both spellings of Unicode.
    private const string Records = """
        {"event":"birth","id":"1","entry":{"number":"01","date":"31/04/1990","foreignElement":false,"firstRegistration":{"number":"7"}},"child":{"name":"Nguyễn Thị Hoà","born":"1975?","document":{"kind":"citizenCard","number":"001090000001"}},"mother":{"name":"H'Hen Niê"},"multipleBirth":2,"newbornDied":true,"birthPlace":""}
        {"event":"birth","id":"2","child":{"name":"Nguye\u0302\u0303n Thi\u0323 Hoa\u0300","birthPlace":"Trạm y tế"}}
        {"event":"marriage","husband":{"name":"Trần Văn Bảy"},"wife":{"name":"Lê Thị Sáu","born":"02/02/2001"},"marriageDate":"01/06/2018","ended":{"how":"divorce","on":"2020"},"regrouped":true}
        {"event":"death","deceased":{"name":"Lê Văn Tám","died":"1990"},"deathDate":"01/02/1990","declaredByCourt":false,"deathNotice":{"kind":"x","date":"1990"}}
        {"event":"recognition","parent":{"name":"A"},"child":{"name":"B"},"recognition":"fatherOfChild","byCourt":true}
        {"event":"adoption","child":{"name":"Bé"},"adopters":[{"name":"Một","relation":"other","document":{"kind":"citizenCard","number":"001090000002"}},{"name":"Hai","born":"1960"}]}
        {"event":"adoption","child":{"name":"Bé khác"},"adopters":[{"name":"Ba"}],"declarant":{"relation":"Cha"}}
        {"event":"adoption","child":{"name":"Không ai nhận"}}
        {"event":"guardianship","guardian":{"name":"Trung tâm","kind":"legalPerson"},"ward":{"name":"Trẻ"}}
        {"event":"change","subject":{"name":"Ai đó"},"changes":[{"kind":"correction","field":"born","from":"1990","to":"1991"},{"kind":"sex"}],"target":{"number":"5","event":"birth"}}
        {"event":"maritalStatus","subject":{"name":"Ai đó"},"purpose":"kết hôn","status":"độc thân"}
        """;

    private static readonly Entry[] Entries = [.. Reading.Of(Records, "f.ndjson").Entries], Written = [.. Reading.Of(Records, "f.ndjson").Entries.Select(AsWritten)];

    public static TheoryData<CompressionMethod> Codecs => [CompressionMethod.None, CompressionMethod.Snappy, CompressionMethod.Gzip, CompressionMethod.Zstd, CompressionMethod.Brotli, CompressionMethod.Lz4Raw];

    [Theory]
    [MemberData(nameof(Codecs))]
    public void Flat_columns_give_what_the_same_records_as_NDJSON_give(CompressionMethod codec)
        => AssertSame(Reading.Of(TestParquet.Flat(Written, codec: codec), "f.parquet"));

    [Fact]
    public void Groups_and_lists_give_what_the_same_records_as_NDJSON_give() => AssertSame(Reading.Of(TestParquet.Nested(Written), "f.parquet"));

    // The same records, written by DuckDB 1.5 as it read them from NDJSON.
    [Fact]
    public void A_file_of_another_writer_gives_the_same_too()
        => AssertSame(Reading.Of(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "duckdb.parquet")), "f.parquet"));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(11)]
    public void Rows_count_on_over_row_groups(int groupSize)
    {
        Reading reading = Reading.Of(TestParquet.Flat(Written, groupSize), "f.parquet");

        AssertSame(reading);
        Assert.Equal(Enumerable.Range(1, Entries.Length).Select(i => $"f.parquet#{i}"), reading.Records.Select(r => r.Source));
    }

    [Fact]
    public void The_content_counts_and_not_the_name() => AssertSame(Reading.Of(TestParquet.Flat(Written), "-"));

    [Fact]
    public void Days_and_numbers_of_tables_become_texts()
    {
        Entry entry = Reading.Of(TestParquet.Columns(
            ("event", ["death"]), ("entry.number", [12]), ("entry.date", [new DateOnly(1990, 2, 3)]), ("deathDate", [new DateTime(1990, 2, 1)]),
            ("deceased.born", [1920L]), ("deceased.died", [2.5]), ("deathTime", [new DateTime(1990, 2, 1, 4, 5, 6)]), ("deceased.personalId", [1090000001L]),
            ("unidentified", ["true"])), "f.parquet").Entry;

        Assert.Equal(("12", "1990-02-03", "1990-02-01", "1920"), (entry["entry.number"], entry["entry.date"], entry["deathDate"], entry["deceased.born"]));
        Assert.Equal(("2.5", "001090000001", "true"), (entry["deceased.died"], entry["deceased.personalId"], entry["unidentified"]));
        Assert.StartsWith("1990-02-01T04:05:06", entry["deathTime"], StringComparison.Ordinal);
        Assert.Equal([(NoticeCode.TypedCell, "deceased.died"), (NoticeCode.TypedCell, "deathTime"), (NoticeCode.LeadingZerosRestored, "deceased.personalId"), (NoticeCode.TwinDiffers, "deceased.died")],
            entry.Notices.Select(n => (n.Code, n.Field)));
    }

    [Fact]
    public void Unknown_columns_are_kept_and_told_of_once()
    {
        Reading reading = Reading.Of(TestParquet.Columns(
            ("event", ["birth", "death"]), ("mauGiay", ["A4", null]), ("extra.mucDo", ["1", "2"]), ("soTrang", [3, 4]), ("deathPlace", ["Nhà", "Nhà"])), "f.parquet");

        Entry birth = reading.Entries.First();
        Assert.Equal([("mauGiay", "A4", false), ("mucDo", "1", false), ("soTrang", "3", true), ("deathPlace", "Nhà", false)], birth.Extra.Select(e => (e.Path, e.Text, e.IsJson)));
        Assert.Equal([(NoticeCode.UnknownProperty, "deathPlace")], birth.Notices.Select(n => (n.Code, n.Field)));
        ReadDiagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal((ReadDiagnosticCode.UnknownColumns, "mauGiay, soTrang"), (diagnostic.Code, diagnostic.Detail));
    }

    [Fact]
    public void Columns_of_bytes_that_no_field_needs_are_passed_over_and_told_of()
    {
        Reading reading = Reading.Of(TestParquet.Columns(("event", ["birth"]), ("confirmations", ["x"])), "f.parquet");

        Assert.Empty(reading.Entry.Extra);
        Assert.Contains("--confirmations", Assert.Single(reading.Diagnostics).Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "eventMissing")]
    [InlineData("wedding", "eventUnknown")]
    public void A_row_whose_event_is_blank_or_unknown_is_unreadable_and_the_rest_is_read(string? written, string code)
    {
        Reading reading = Reading.Of(TestParquet.Columns(("event", ["birth", written, "death"])), "f.parquet");

        Assert.Equal([null, code, null], reading.Records.Select(r => r.Error?.Code));
        Assert.Equal(("f.parquet#2", "event"), (reading.Records[1].Source, reading.Records[1].Error!.Place));
        Assert.All(["vi", "en"], l => Assert.Contains("maritalStatus", reading.Records[1].Error!.Message.In(l), StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_a_column_of_events_says_which_values_it_needs()
    {
        ReadError error = Reading.Of(TestParquet.Columns(("child.name", ["An", "Bình"])), "f.parquet").Error;

        Assert.Equal(("eventMissing", "child.name"), (error.Code, error.Quote));
        Assert.Contains("birth, marriage", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_a_type_that_its_field_cannot_hold_names_both()
    {
        ReadError error = Reading.Of(TestParquet.Columns(("event", ["birth"]), ("child.sex", [1])), "f.parquet").Error;

        Assert.Equal(("wrongColumnType", "child.sex", "INT32"), (error.Code, error.Place, error.Quote));
        Assert.Contains("INT32", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipleBirth", "hai")]
    [InlineData("newbornDied", "Yes")]
    public void A_text_that_is_no_number_or_truth_makes_its_row_unreadable(string column, string text)
    {
        Reading reading = Reading.Of(TestParquet.Columns(("event", ["birth", "birth"]), (column, [text, null])), "f.parquet");

        Assert.Equal(["wrongType", null], reading.Records.Select(r => r.Error?.Code));
        Assert.Equal((column, text), (reading.Records[0].Error!.Place, reading.Records[0].Error!.Quote));
    }

    [Fact]
    public void A_row_longer_than_the_limit_is_unreadable_and_the_rest_is_read()
    {
        byte[] file = TestParquet.Columns(("event", ["birth", "birth"]), ("entry.note", [new string('x', 2000), "ngắn"]));

        Assert.Equal(["tooLong", null], Reading.Of(file, "f.parquet", new ReadOptions { LongestRecord = 1024 }).Records.Select(r => r.Error?.Code));
    }

    [Fact]
    public void More_list_items_than_a_record_may_hold_make_a_row_unreadable()
    {
        Reading reading = Reading.Of(TestParquet.Columns(("event", ["adoption", "adoption"]), ("adopters[100].name", ["Nhiều", null])), "f.parquet");

        Assert.Equal(["tooManyItems", null], reading.Records.Select(r => r.Error?.Code));
    }

    [Fact]
    public void A_file_of_no_rows_says_so()
    {
        Reading reading = Reading.Of(TestParquet.Columns(("event", [])), "f.parquet");

        Assert.Empty(reading.Records);
        reading.Reports(ReadDiagnosticCode.EmptySheet, "f.parquet");
    }

    private static void AssertSame(Reading reading)
    {
        Assert.Equal(Entries.Select(Shown), reading.Records.Select(r => r.Entry is { } e ? Shown(e) : r.Error!.Message.In("en")));
        Assert.Empty(reading.Diagnostics);
    }

    // Without what the reader itself filled in.
    private static Entry AsWritten(Entry entry)
    {
        foreach (Notice notice in entry.Notices.Where(n => n.Code == NoticeCode.PersonalIdFromCard)) entry[notice.Field] = null;
        return entry;
    }

    private static string Shown(Entry entry) => $"{Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry))} {entry.ItemCount} {string.Join("; ", entry.Notices)}";
}
