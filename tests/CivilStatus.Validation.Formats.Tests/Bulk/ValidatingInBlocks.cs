using System.Text;
using CivilStatus.Tests;
using CivilStatus.Validation.Formats.Bulk;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Formats.Tests.Bulk;

public class ValidatingInBlocks
{
    private static readonly ReadOptions Short = new() { LongestRecord = RecordLines.Longest };

    public static TheoryData<string> Registers =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "samples", "registers")).Where(f => !f.EndsWith(".md", StringComparison.Ordinal))];

    [Property(MaxTest = 200)]
    public Property Tells_of_NDJSON_and_CSV_what_is_told_one_record_at_a_time() => Prop.ForAll(
        Arb.From(Gen.Zip(RecordLines.OfNdjson, RecordLines.OfCsv)), Arb.From(Gen.Choose(1, 5)), (texts, threads) =>
        {
            IEnumerable<Func<EntrySource>> sources = BulkRuns.Of(Short, (texts.Item1, "a.ndjson"), (texts.Item2, "b.csv"), ([], "c.csv"), (texts.Item1, "d.ndjson"));
            var report = new ToldReport();

            BulkPosition reached = BulkRuns.Bulk(threads).Run(sources, report);

            Assert.Equal(BulkRuns.OneByOne(sources), report.Told);
            Assert.Equal(report.Told.Count, reached.Records);
        });

    [Theory]
    [MemberData(nameof(Registers))]
    public void Tells_of_every_sample_what_is_told_one_record_at_a_time(string register)
    {
        Func<EntrySource>[] sources = [() => EntrySource.Open(register), () => EntrySource.Open(register)];
        var report = new ToldReport();

        BulkRuns.Bulk(3).Run(sources, report);

        Assert.NotEmpty(report.Told);
        Assert.Equal(BulkRuns.OneByOne(sources), report.Told);
    }

    [Property(MaxTest = 100)]
    public Property Goes_on_from_every_place_it_wrote_to() => Prop.ForAll(Arb.From(RecordLines.OfNdjson), Arb.From(Gen.Choose(0, int.MaxValue)), (text, chance) =>
    {
        IEnumerable<Func<EntrySource>> sources = BulkRuns.Of(Short, (text, "a.ndjson"), (text, "b.ndjson"));
        var whole = new ToldReport();
        BulkRuns.Bulk(2).Run(sources, whole);
        if (whole.Positions.Count == 0) return;
        BulkPosition from = whole.Positions[chance % whole.Positions.Count];
        var rest = new ToldReport();

        BulkPosition reached = BulkRuns.Bulk(2).Run(sources, rest, from);

        Assert.Equal(whole.Told[(int)from.Records..], rest.Told);
        Assert.Equal(whole.Told.Count, reached.Records);
    });

    [Fact]
    public void Ends_when_it_is_interrupted_with_what_it_wrote_whole()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"event\":\"birth\"}\n", 20_000)));
        IEnumerable<Func<EntrySource>> sources = BulkRuns.Of(null, (text, "a.ndjson"));
        using var interruption = new CancellationTokenSource();
        var report = new InterruptingReport(interruption);

        BulkPosition reached = BulkRuns.Bulk(2).Run(sources, report, interrupted: interruption.Token);

        Assert.Equal(report.Told.Count, reached.Records);
        Assert.InRange(reached.Records, 1, 19_999);
        Assert.Equal(BulkRuns.OneByOne(sources).Take(report.Told.Count), report.Told);
    }

    [Fact]
    public void Answers_who_types_into_a_pipe_and_does_not_wait_for_more_once_it_is_interrupted()
    {
        const int Typed = 8;
        using var interruption = new CancellationTokenSource();
        using var endless = new SilentStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"event\":\"birth\"}\n", Typed))));
        var report = new InterruptingReport(interruption);

        BulkPosition reached = BulkRuns.Bulk(2).Run([() => EntrySource.Open(endless, "-")], report, interrupted: interruption.Token);

        Assert.InRange(reached.Records, 1, Typed);
        Assert.Equal(report.Told.Count, reached.Records);
    }

    [Fact]
    public void Passes_on_what_the_report_throws_and_writes_nothing_further()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"event\":\"birth\"}\n", 5000)));
        var report = new FailingReport();

        IOException thrown = Assert.Throws<IOException>(() => BulkRuns.Bulk(3).Run(BulkRuns.Of(null, (text, "a.ndjson")), report));

        Assert.Equal("đĩa đầy", thrown.Message);
        Assert.Equal(1, report.Writes);
    }

    private sealed class InterruptingReport(CancellationTokenSource interruption) : ToldReport
    {
        public override void Write(List<string> part, BulkPosition reached)
        {
            base.Write(part, reached);
            interruption.Cancel();
        }
    }

    private sealed class FailingReport : ToldReport
    {
        public int Writes { get; private set; }

        public override void Write(List<string> part, BulkPosition reached)
        {
            Writes++;
            throw new IOException("đĩa đầy");
        }
    }
}
