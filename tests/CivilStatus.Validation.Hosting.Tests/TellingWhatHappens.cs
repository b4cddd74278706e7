using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CivilStatus.Validation.Hosting;
using CivilStatus.Validation.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CivilStatus.Hosting.Tests;

/// <summary>Metrics, traces and logs: what the service does, never whom it was about.</summary>
public class TellingWhatHappens
{
    private const string Confirmed =
        """{"event":"death","id":"ma-rieng-4711","entry":{"office":"UBND xã Bí Mật","note":"ghi chú riêng"},"deceased":{"name":"Nguyễn Thị Kín","born":"01/04/5005","personalId":"079099012345"},"deathDate":"13/02/1990","la":"thuộc tính lạ","confirmations":[{"rule":"CH103","fields":["deceased.born"],"values":["01/04/5005"],"by":"Trần Cán Bộ","on":"2026-11-20","reason":"lý do riêng"}]}""";

    // Every text of the records sent that tells something of a person or an office.
    private static readonly string[] Personal =
    [
        "Nguyễn", "Kín", "5005", "079099012345", "13/02/1990", "1990-02-13", "ma-rieng", "4711", "Bí Mật", "ghi chú riêng", "thuộc tính lạ", "Trần", "lý do",
        "Niê", "Vỵ", "02/02/2000", "2000-02-02", "10/06/2012", "Lê Văn", "mật-trong-JSON", "giá trị lạ",
    ];

    [Fact]
    public async Task Entries_findings_confirmations_and_unreadable_records_are_counted()
    {
        var counted = new ConcurrentQueue<(string Instrument, double Value, string Tags)>();
        using var listener = new MeterListener();
        await using RunningService service = await RunningService.Start();
        IMeterFactory meters = service.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == ValidationTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, meters)) l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => counted.Enqueue((i.Name, value, Tags(tags))));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => counted.Enqueue((i.Name, value, Tags(tags))));
        listener.Start();

        await service.Validate(Records.MotherOf12);
        await service.Validate(Confirmed);
        await service.Post("{}");
        await service.Stream(Records.Clean + "\n" + Records.Clean + "\nx\n");

        double Sum(string instrument, string tags) => counted.Where(c => c.Instrument == "civilstatus.validation." + instrument && c.Tags == tags).Sum(c => c.Value);
        Assert.Equal(1, Sum("entries", "event=birth disposition=note profile=digitisation catalogue=vn"));
        Assert.Equal(2, Sum("entries", "event=death disposition=accept profile=digitisation catalogue=vn"));
        Assert.Equal(1, Sum("findings", "rule=KS106 verdict=excepted effect=note"));
        Assert.Equal(1, Sum("findings", "rule=CH103 verdict=confirmed effect=note"));
        Assert.Equal(1, Sum("confirmations", "rule=CH103"));
        Assert.Equal(1, Sum("unreadable", "code=eventMissing"));
        Assert.Equal(1, Sum("unreadable", "code=notJson"));
        Assert.Equal(3, counted.Count(c => c is { Instrument: "civilstatus.validation.duration", Tags: "event=death" }));
        Assert.All(counted, c => AssertNothingPersonal(c.Tags));
    }

    [Fact]
    public async Task Traces_tell_what_was_validated_by_and_what_came_of_it()
    {
        var traced = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == ValidationTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = traced.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        // Tests of this assembly that run meanwhile are traced too: this catalogue has a name of its own.
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["traced.bundle"], Editions.Of("1"));
        await using RunningService service = await RunningService.Start(o => o.Bundles["traced"] = folder["traced.bundle"]);

        await service.Validate(Confirmed, "?catalogue=traced");
        await service.Post(Records.Clean + "\n" + Records.Clean, "?catalogue=traced", "application/x-ndjson");

        await Eventually.Holds(() => Task.FromResult(Own().Count == 2), "both traces have ended");
        Activity entry = Own().Single(a => a.OperationName == "validate entry"), stream = Own().Single(a => a.OperationName == "validate stream");
        Assert.Equal(("death", "review"), (entry.GetTagItem("civilstatus.event"), entry.GetTagItem("civilstatus.disposition")));
        Assert.Equal(("1", "digitisation"), (entry.GetTagItem("civilstatus.catalogue.version"), entry.GetTagItem("civilstatus.profile")));
        Assert.Equal(2L, stream.GetTagItem("civilstatus.records"));
        Assert.All(Own(), a => AssertNothingPersonal(string.Join(' ', a.TagObjects)));

        List<Activity> Own() => [.. traced.Where(a => a.GetTagItem("civilstatus.catalogue") is "traced")];
    }

    [Fact]
    public async Task Nothing_of_a_record_is_logged_at_any_level()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["faulty.bundle"], Editions.WithoutTables());
        await using RunningService service = await RunningService.Start(o => o.Bundles["faulty"] = folder["faulty.bundle"]);
        string[] unreadable =
        [
            "{\"event\":\"birth\",\"child\":{\"name\":\"mật-trong-JSON\"", "{\"event\":\"giá trị lạ\"}", "{\"event\":\"birth\",\"multipleBirth\":\"giá trị lạ\"}",
            "mật-trong-JSON", "{\"event\":\"birth\",\"giá trị lạ\":1,\"giá trị lạ\":2}",
        ];

        foreach (string query in new[] { "", "?profile=registration", "?catalogue=faulty", "?profile=unknown" })
        {
            foreach (string record in (string[])[Confirmed, Records.MotherOf12, Records.Clean, .. unreadable])
            {
                await service.Post(record, query);
                await service.Post(record + "\n", query, "application/x-ndjson");
                await service.Post(record, query, "text/plain");
            }
        }

        // The log is complete enough to mean something, faults of rules and Kestrel's own chatter included.
        Assert.Contains(service.Log.All, l => l.Contains("unsupportedMediaType", StringComparison.Ordinal));
        Assert.Contains(service.Log.All, l => l.Contains("Kestrel", StringComparison.Ordinal));
        Assert.All(service.Log.All, AssertNothingPersonal);
    }

    [Fact]
    public async Task A_failure_of_a_rule_is_logged_without_its_message_and_counted()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["faulty.bundle"], Editions.WithoutTables());
        await using RunningService service = await RunningService.Start(o => o.Bundles["faulty"] = folder["faulty.bundle"]);

        System.Text.Json.JsonElement result = await service.Validate(Records.MotherOf12, "?catalogue=faulty");

        Assert.NotEmpty(result.GetProperty("faults").EnumerateArray());
        Assert.Contains(service.Log.All, l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains("of catalogue faulty failed with", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_is_told_of_entries_that_the_host_validates_itself()
    {
        await using RunningService service = await RunningService.Start();
        var validation = service.Services.GetRequiredService<EntryValidation>();

        var result = validation.Validate(new Entry(EntryEvent.Death) { ["deceased.born"] = "01/04/5005" }, validation.Basis(profile: "registration"));

        Assert.Contains(result.Findings, f => f.Rule.Id == "CH103");
        Assert.Throws<ArgumentException>(() => validation.Basis(catalogue: "la"));
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 23), validation.Basis().AsOf);
    }

    [Theory]
    [InlineData("2026-11-23T16:59:59Z", 23)]
    [InlineData("2026-11-23T17:00:00Z", 24)]
    public async Task Today_is_the_day_in_Vietnam(string now, int day)
    {
        await using RunningService service = await RunningService.Start(
            o => o.AsOf = null, s => s.AddSingleton<TimeProvider>(new FixedTime(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture))));

        Assert.Equal($"2026-11-{day}", (await service.Validate(Records.Clean)).Text("asOf"));
    }

    private static void AssertNothingPersonal(string line)
        => Assert.DoesNotContain(Personal, p => line.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static string Tags(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
