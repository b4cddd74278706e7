using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Records.Json;

/// <summary>Whatever the bytes are, the reader that uses its entries again answers what the careful one answers.</summary>
public sealed class ReadingPooledRecords
{
    private readonly PooledEntryReader pooled = new();

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 2000, StartSize = 50, EndSize = 50)]
    public void Of_records_in_every_form(GeneratedEntry generated)
    {
        byte[] json = JsonOf(generated);
        AssertSame(json);
        AssertSame(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Replace(",\"", ", \"", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal)));
        JsonElement element = JsonSerializer.Deserialize<JsonElement>(json);
        AssertSame(JsonSerializer.SerializeToUtf8Bytes(element));
        AssertSame(JsonSerializer.SerializeToUtf8Bytes(element, new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1000, StartSize = 50, EndSize = 50)]
    public void Of_records_with_something_broken(GeneratedEntry generated)
    {
        byte[] json = JsonOf(generated);
        var draw = new Draw(generated.Seed);
        for (int i = 0; i < 10; i++)
        {
            byte[] broken = [.. json];
            int at = draw.Number(0, json.Length - 1), length = draw.Number(0, Math.Min(30, json.Length - at));
            switch (draw.Number(0, 4))
            {
                case 0: broken[at] = (byte)draw.Number(0, 255); break;
                case 1: broken[at] = (byte)draw.One("\"\\{}[],: 0n".AsSpan()); break;
                case 2: broken = [.. json[..at], .. json[(at + length)..]]; break;
                case 3: broken = [.. json[..at], .. json.AsSpan(at, length), .. json[at..]]; break;
                default: broken = json[..at]; break;
            }
            AssertSame(broken);
        }
    }

    [Theory]
    [InlineData("""{"event":"birth","event":"birth"}""")]
    [InlineData("""{"event":"birth","child":{"name":"An"},"child":{"name":"An"}}""")]
    [InlineData("""{"event":"birth","child":{"name":"An","name":"An"}}""")]
    [InlineData("""{"event":"birth","child":{"name":null,"born":"2001"}}""")]
    [InlineData("""{"event":"birth","child":{}}""")]
    [InlineData("""{"event":"birth","child":{"name":5}}""")]
    [InlineData("""{"event":"birth","multipleBirth":02}""")]
    [InlineData("""{"event":"birth","multipleBirth":-2}""")]
    [InlineData("""{"event":"birth","multipleBirth":2e0}""")]
    [InlineData("""{"event":"birth","newbornDied":truer}""")]
    [InlineData("""{"event":"birth","newbornDied":"true"}""")]
    [InlineData("""{"event":"birth"} x""")]
    [InlineData("""{"event":"birth"}  """)]
    [InlineData("""{"event":"birth",}""")]
    [InlineData("""{"event":"birth","":""}""")]
    [InlineData("""{"event":"birth","strange":{"a":[1]}}""")]
    [InlineData("""{"event":"birth","extra":{"a":"b"}}""")]
    [InlineData("""{"event":"birth","confirmations":[{"rule":"KS106","fields":["child.born"],"values":["2001"]}]}""")]
    [InlineData("""{"event":"adoption","adopters":[]}""")]
    [InlineData("""{"event":"adoption","adopters":[{}]}""")]
    [InlineData("""{"event":"adoption","adopters":[{"name":"An"},{"name":"Bình","document":{"kind":"citizenCard","number":"001199000001"}}],"child":{"name":"Ân"}}""")]
    [InlineData("""{"event":"adoption","adopters":[{"name":"An","name":"An"}]}""")]
    [InlineData("""{"event":"adoption","adopters":[{"name":"An"} {"name":"An"}]}""")]
    [InlineData("""{"event":"adoption","adopters":[{"name":"An"},]}""")]
    [InlineData("""{"event":"adoption","adopters":{"name":"An"}}""")]
    [InlineData("""{"event":"adoption","adopters":["An"]}""")]
    [InlineData("""{"event":"nothing"}""")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"child":{"name":"An"},"event":"birth"}""")]
    [InlineData("""{"event":"birth","child":{"name":"A\u006e"}}""")]
    [InlineData("""{"event":"birth","child":{"na\u006de":"An"}}""")]
    [InlineData("""{"event":"birth","child":{"name":"\ud800"}}""")]
    [InlineData("{\"event\":\"birth\",\"child\":{\"name\":\"A\tn\"}}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Of_records_at_the_edge(string json) => AssertSame(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Texts_of_one_record_do_not_stay_in_the_next()
    {
        Assert.True(pooled.TryRead("""{"event":"birth","child":{"name":"An","born":"2001"},"newbornDied":true}"""u8.ToArray(), out Entry? first, out _));
        Assert.Equal("An", first["child.name"]);
        first["mother.name"] = "Bình";

        Assert.True(pooled.TryRead("""{"event":"birth","child":{"born":"2002"}}"""u8.ToArray(), out Entry? second, out _));

        Assert.Equal(["2002"], Enumerable.Range(0, second.SlotCount).Select(s => second[s]).OfType<string>());
    }

    [Property(MaxTest = 3000)]
    public void Utf8_is_told_from_what_is_none(int seed)
    {
        var draw = new Draw(seed & int.MaxValue);
        List<byte> bytes = [.. "{\"a\":\""u8];
        int pieces = draw.Number(5, 60);
        for (int i = 0; i < pieces; i++)
        {
            if (draw.Chance(1)) bytes.Add((byte)draw.Number(0, 255));
            else bytes.AddRange(Encoding.UTF8.GetBytes(draw.One("a", "Nguyễn", "đ", "‘", "Ế", "\u0800", "\uFFFD", "\uD7FF", "\uE000", "😀", "\U0010FFFF")));
        }
        bytes.AddRange("\"} "u8);
        byte[] whole = [.. bytes];

        Assert.Equal(Utf8.IsValid(whole), Utf8Check.IsValid(whole));
        Assert.Equal(Utf8.IsValid(whole), Utf8Check.IsValid(whole, wide: false));
    }

    [Theory]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xC1, 0xBF)]
    [InlineData(0xE0, 0x80, 0x80)]
    [InlineData(0xE0, 0x9F, 0xBF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF0, 0x80, 0x80, 0x80)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    [InlineData(0xF5, 0x80, 0x80, 0x80)]
    [InlineData(0xFF)]
    [InlineData(0x80)]
    [InlineData(0xE1, 0x80)]
    [InlineData(0xF1, 0x80, 0x80)]
    public void No_mistake_in_UTF_8_goes_unseen_wherever_it_stands(params int[] mistake)
    {
        for (int before = 3; before < 60; before++)
        {
            byte[] bytes = [.. Enumerable.Repeat((byte)'a', before), .. mistake.Select(b => (byte)b), .. Enumerable.Repeat((byte)'a', 60 - before)];
            Assert.False(Utf8Check.IsValid(bytes));
            Assert.False(Utf8Check.IsValid(bytes, wide: false));
        }
    }

    private void AssertSame(byte[] json)
    {
        bool expected = EntryJsonReader.TryRead(json, out Entry? careful, out EntryJsonError? carefulError);

        Assert.Equal(expected, pooled.TryRead(json, out Entry? entry, out EntryJsonError? error));
        Assert.Equal((carefulError?.Code, carefulError?.Path, carefulError?.BytePosition), (error?.Code, error?.Path, error?.BytePosition));
        if (!expected) return;
        Assert.Equal((careful!.Event, careful.ItemCount, careful.SlotCount), (entry!.Event, entry.ItemCount, entry.SlotCount));
        Assert.Equal(Enumerable.Range(0, careful.SlotCount).Select(s => careful[s]), Enumerable.Range(0, entry.SlotCount).Select(s => entry[s]));
        Assert.Equal(careful.Notices, entry.Notices);
        Assert.Equal(careful.Extra, entry.Extra);
        Assert.Equal(careful.Confirmations.Select(c => c.Rule), entry.Confirmations.Select(c => c.Rule));
    }

    private static byte[] JsonOf(GeneratedEntry generated) => EntryJsonWriter.ToUtf8(generated.WithoutSlipsOfType().Entry());
}
