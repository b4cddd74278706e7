using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Tests.Records.Json;

public class ReadingCanonicalRecords
{
    [Fact]
    public void Texts_are_kept_as_written()
    {
        Entry entry = Read("""{"mother":{"name":" H’Hen  Niê ","born":"25 tuổi","document":{"number":"012"}},"event":"birth","id":"a-1","entry":{"firstRegistration":{"date":"31/04/1975"}}}""");

        Assert.Equal(EntryEvent.Birth, entry.Event);
        Assert.Equal(" H’Hen  Niê ", entry["mother.name"]);
        Assert.Equal("25 tuổi", entry["mother.born"]);
        Assert.Equal("012", entry["mother.document.number"]);
        Assert.Equal("31/04/1975", entry["entry.firstRegistration.date"]);
        Assert.Equal("a-1", entry["id"]);
        Assert.Empty(entry.Notices);
    }

    [Fact]
    public void Null_counts_as_missing_wherever_it_stands()
    {
        Entry entry = Read("""{"event":"birth","id":null,"mother":null,"child":{"name":null,"document":null},"extra":null,"confirmations":null,"multipleBirth":null}""");

        Assert.All(Enumerable.Range(0, entry.SlotCount), slot => Assert.Null(entry[slot]));
    }

    [Fact]
    public void Numbers_and_flags_are_kept_as_their_text()
    {
        Entry entry = Read("""{"event":"birth","multipleBirth":2,"newbornDied":true,"entry":{"struckOut":false}}""");

        Assert.Equal("2", entry["multipleBirth"]);
        Assert.Equal("true", entry["newbornDied"]);
        Assert.Equal("false", entry["entry.struckOut"]);
    }

    [Fact]
    public void An_unknown_code_is_kept_and_no_error()
        => Assert.Equal("nam", Read("""{"event":"birth","child":{"sex":"nam"}}""")["child.sex"]);

    [Fact]
    public void Items_of_a_list_go_to_the_entry_in_order()
    {
        Entry entry = Read("""{"event":"adoption","adopters":[{"name":"A","document":{"number":"1"}},{},{"name":"C","relation":"other"}]}""");

        Assert.Equal(3, entry.ItemCount);
        Assert.Equal("A", entry["adopters[0].name"]);
        Assert.Null(entry["adopters[1].name"]);
        Assert.Equal("other", entry["adopters[2].relation"]);
    }

    [Fact]
    public void Unknown_properties_are_kept_with_a_notice()
    {
        Entry entry = Read("""{"event":"marriage","màu":"đỏ","wife":{"job":{"title": [1, 2]}},"extra":{"STT":"7"}}""");

        Assert.Equal(
            [new ExtraProperty("màu", "đỏ", false), new ExtraProperty("wife.job", """{"title": [1, 2]}""", true), new ExtraProperty("STT", "7", false)],
            entry.Extra);
        Assert.Equal([new Notice(NoticeCode.UnknownProperty, "màu"), new Notice(NoticeCode.UnknownProperty, "wife.job")], entry.Notices);
    }

    [Fact]
    public void A_field_of_another_event_is_an_unknown_property()
        => Assert.Equal("husband", Assert.Single(Read("""{"event":"birth","husband":{"name":"An"}}""").Extra).Path);

    [Theory]
    [InlineData("""["25","1990"]""")]
    [InlineData("""{"child.born":"1990","mother.born":"25"}""")]
    public void Values_of_a_confirmation_come_in_order_or_by_field(string values)
    {
        Entry entry = Read("""{"event":"birth","confirmations":[{"rule":"KS106","fields":["mother.born","child.born"],"values":""" + values + ""","by":"Lan","on":"2026-11-01","reason":"đúng sổ","evidence":"trang 3"}]}""");

        Confirmation confirmation = Assert.Single(entry.Confirmations);
        Assert.Equal(["mother.born", "child.born"], confirmation.Fields.AsEnumerable());
        Assert.Equal(["25", "1990"], confirmation.Values.AsEnumerable());
        Assert.Equal(("KS106", "Lan", "2026-11-01", "đúng sổ", "trang 3"), (confirmation.Rule, confirmation.By, confirmation.On, confirmation.Reason, confirmation.Evidence));
    }

    [Theory]
    [InlineData("""{"event":"birth","mother":{"born":1975}}""", EntryJsonErrorCode.WrongType, "$.mother.born", 34)]
    [InlineData("""{"event":"birth","mother":"Lan"}""", EntryJsonErrorCode.WrongType, "$.mother", 26)]
    [InlineData("""{"event":"birth","multipleBirth":"2"}""", EntryJsonErrorCode.WrongType, "$.multipleBirth", 33)]
    [InlineData("""{"event":"birth","newbornDied":"true"}""", EntryJsonErrorCode.WrongType, "$.newbornDied", 31)]
    [InlineData("""{"event":"birth","id":true}""", EntryJsonErrorCode.WrongType, "$.id", 22)]
    [InlineData("""{"event":"adoption","adopters":{}}""", EntryJsonErrorCode.WrongType, "$.adopters", 31)]
    [InlineData("""{"event":"adoption","adopters":[{},null]}""", EntryJsonErrorCode.WrongType, "$.adopters[1]", 35)]
    [InlineData("""{"event":"adoption","adopters":[{},{"document":{"number":9}}]}""", EntryJsonErrorCode.WrongType, "$.adopters[1].document.number", 57)]
    [InlineData("""{"event":"khai sinh"}""", EntryJsonErrorCode.EventUnknown, "$.event", 9)]
    [InlineData("""{"event":7}""", EntryJsonErrorCode.EventUnknown, "$.event", 9)]
    [InlineData("""{"id":"1"}""", EntryJsonErrorCode.EventMissing, "$.event", 0)]
    [InlineData("""{"event":null}""", EntryJsonErrorCode.EventMissing, "$.event", 0)]
    [InlineData("""{"event":"birth","event":"birth"}""", EntryJsonErrorCode.DuplicateProperty, "$.event", 17)]
    [InlineData("""{"event":"birth","id":"1","\u0069d":"2"}""", EntryJsonErrorCode.DuplicateProperty, "$.id", 26)]
    [InlineData("""{"event":"birth","mother":{},"mother":{}}""", EntryJsonErrorCode.DuplicateProperty, "$.mother", 29)]
    [InlineData("""{"event":"birth","x":1,"x":2}""", EntryJsonErrorCode.DuplicateProperty, "$.x", 23)]
    [InlineData("""{"event":"birth","extra":{"x":1,"x":2}}""", EntryJsonErrorCode.DuplicateProperty, "$.x", 32)]
    [InlineData("""{"event":"birth","confirmations":[{"fields":[]}]}""", EntryJsonErrorCode.ConfirmationUnclear, "$.confirmations[0]", 34)]
    [InlineData("""{"event":"birth","confirmations":[{"rule":"KS106","fields":["id"],"values":[]}]}""", EntryJsonErrorCode.ConfirmationUnclear, "$.confirmations[0]", 34)]
    [InlineData("""[]""", EntryJsonErrorCode.NotObject, "$", 0)]
    [InlineData("""{"event":"birth","id":"\ud800"}""", EntryJsonErrorCode.BrokenCharacter, "$", 22)]
    public void A_record_that_cannot_be_read_says_what_and_where(string json, EntryJsonErrorCode code, string path, long position)
    {
        EntryJsonError error = Refused(Encoding.UTF8.GetBytes(json));

        Assert.Equal((code, path, position), (error.Code, error.Path, error.BytePosition));
        Assert.All(["vi", "en"], language => Assert.NotEmpty(error.Message.In(language)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"event":"birth",}""")]
    [InlineData("""{"event":"birth"} {"event":"birth"}""")]
    [InlineData("""{"event":'birth'}""")]
    [InlineData("khai sinh")]
    public void Text_that_is_no_JSON_is_called_so(string json)
        => Assert.Equal(EntryJsonErrorCode.NotJson, Refused(Encoding.UTF8.GetBytes(json)).Code);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_named_by_position()
    {
        byte[] json = [.. """{"event":"birth","id":"a"""u8, 0xC3, .. "\"}"u8];

        EntryJsonError error = Refused(json);

        Assert.Equal((EntryJsonErrorCode.NotUtf8, 24), (error.Code, error.BytePosition));
        Assert.Contains("\uFFFD", error.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    [InlineData(100_000, false)]
    public void Nesting_stops_at_sixteen_levels(int arrays, bool isRead)
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"event":"birth","x":""" + new string('[', arrays) + new string(']', arrays) + "}");

        Assert.Equal(isRead, EntryJsonReader.TryRead(json, out _, out EntryJsonError? error));
        Assert.Equal(isRead ? null : EntryJsonErrorCode.TooDeep, error?.Code);
    }

    [Fact]
    public void A_list_has_a_limit()
    {
        string items = string.Join(',', Enumerable.Repeat("{}", EntryJsonReader.MaxItems + 1));

        Assert.Equal(EntryJsonErrorCode.TooManyItems, Refused(Encoding.UTF8.GetBytes($$"""{"event":"adoption","adopters":[{{items}}]}""")).Code);
    }

    private static Entry Read(string json)
    {
        Assert.True(EntryJsonReader.TryRead(Encoding.UTF8.GetBytes(json), out Entry? entry, out EntryJsonError? error), error?.Message.In("en"));
        return entry;
    }

    private static EntryJsonError Refused(byte[] json)
    {
        Assert.False(EntryJsonReader.TryRead(json, out _, out EntryJsonError? error));
        return error;
    }
}
