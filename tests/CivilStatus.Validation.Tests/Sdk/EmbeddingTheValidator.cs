using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Tests.Sampling;
using NodaTime;

namespace CivilStatus.Validation.Tests.Sdk;

/// <summary>What a host does with the core, from a bundle to a saved confirmation.</summary>
public partial class EmbeddingTheValidator
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    private static readonly Validator Validator = new(TestCatalogue.National);

    [Fact]
    public void A_bundle_gives_a_validator() => Assert.Equal("vn", Validator.Load(new Bundle(TestCatalogue.National, []).Save()).Catalogue.Id);

    [Fact]
    public void A_profile_that_is_not_there_is_told_with_those_that_are()
        => Assert.Contains("digitisation", Assert.Throws<ArgumentException>(() => Validator.Profile("digitization")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_finding_confirmed_is_a_note_until_its_value_changes()
    {
        var entry = new Entry(EntryEvent.Death) { ["deceased.born"] = "01/04/5005", ["deathDate"] = "01/02/1990" };
        Finding found = Assert.Single(Find(entry), f => f.Rule.Id == "CH103");
        Assert.Equal(Effect.Review, found.Effect);

        entry.Confirmations.Add(found.Confirm("Nguyễn Thị Mẫu", "2026-11-29", "Sổ ghi đúng như vậy", "trang 7"));

        Finding confirmed = Assert.Single(Find(entry), f => f.Rule.Id == "CH103");
        Assert.Equal((Verdict.Confirmed, Effect.Note, "trang 7"), (confirmed.Verdict, confirmed.Effect, confirmed.Confirmation!.Evidence));
        entry["deceased.born"] = "01/04/5006";
        Assert.Equal(Effect.Review, Assert.Single(Find(entry), f => f.Rule.Id == "CH103").Effect);
    }

    [Fact]
    public async Task A_stream_of_entries_is_validated_as_it_comes_until_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var seen = new List<Disposition>();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (ValidationResult result in Validator.ValidateAsync(Endless(), Validator.Profile("digitisation"), AsOf, cancellation.Token))
            {
                seen.Add(result.Disposition);
                if (seen.Count == 3) await cancellation.CancelAsync();
            }
        });

        Assert.Equal(3, seen.Count);

        static async IAsyncEnumerable<Entry> Endless()
        {
            while (true)
            {
                await Task.Yield();
                yield return new Entry(EntryEvent.Birth);
            }
        }
    }

    [Fact]
    public void Entries_and_results_go_through_the_serializer_without_reflection()
    {
        const string Json = """{"event":"birth","child":{"name":"H'Hen Niê","born":"10/06/2012"},"mother":{"born":"2000"},"multipleBirth":2}""";

        Entry entry = JsonSerializer.Deserialize(Json, HostJson.Default.Entry)!;

        // The serializer escapes more than JSON demands; what it writes means the same.
        Entry again = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(entry, HostJson.Default.Entry), HostJson.Default.Entry)!;
        Assert.Equal(EntryJsonWriter.ToUtf8(entry), EntryJsonWriter.ToUtf8(again));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) new ValidationResultWriter(Validator.Catalogue, "vi").Write(json, Validator.Validate(entry, Validator.Profile("digitisation"), AsOf));
        JsonElement result = JsonDocument.Parse(buffer.WrittenMemory).RootElement;
        Assert.Equal("note", result.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("rule").GetString() == "KS106").GetProperty("effect").GetString());
    }

    [Theory]
    [InlineData("""{"event":"birth","multipleBirth":"2"}""", "$.multipleBirth")]
    [InlineData("""{"event":"birth","child":{"name":"a","name":"b"}}""", "$.child.name")]
    [InlineData("""["birth"]""", "$")]
    [InlineData("17", "$")]
    public void A_record_that_cannot_be_read_is_an_exception_with_its_place(string json, string place)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, HostJson.Default.Entry));

        Assert.Equal(place, thrown.Path);
        Assert.NotEmpty(thrown.Message);
    }

    private static IEnumerable<Finding> Find(Entry entry) => Validator.Validate(entry, Validator.Profile("digitisation"), AsOf).Findings;

    // A host's own.
    [JsonSerializable(typeof(Entry))]
    private sealed partial class HostJson : JsonSerializerContext;
}
