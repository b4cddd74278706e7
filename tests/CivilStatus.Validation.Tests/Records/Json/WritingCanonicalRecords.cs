using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Records.Json;

public class WritingCanonicalRecords
{
    [Fact]
    public void Letters_and_signs_are_written_as_they_are()
    {
        var entry = new Entry(EntryEvent.Birth) { ["mother.name"] = "Y <Bih> & H'Hen Niê ê\u0306 “Kbuôr” \"x\"" };

        string json = Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry));

        Assert.Equal("""{"event":"birth","mother":{"name":"Y <Bih> & H'Hen Niê ê̆ “Kbuôr” \"x\""}}""", json);
    }

    [Fact]
    public void A_record_is_one_line_even_where_an_extra_property_came_on_several()
    {
        Assert.True(EntryJsonReader.TryRead("{\"event\":\"birth\",\"x\":{\n\"y\":\r\n1}}"u8, out Entry? entry, out _));

        Assert.DoesNotContain((byte)'\n', EntryJsonWriter.ToUtf8(entry));
    }

    [Theory]
    [InlineData("multipleBirth", "hai")]
    [InlineData("newbornDied", "có")]
    public void What_no_record_can_hold_is_refused(string field, string text)
    {
        var entry = new Entry(EntryEvent.Birth) { [field] = text };

        Assert.Contains(text, Assert.Throws<ArgumentException>(() => EntryJsonWriter.ToUtf8(entry)).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 1000)]
    public Property What_is_written_reads_back_as_the_same_entry() => Prop.ForAll(Arb.From(Entries), entry =>
    {
        EntryCompletion.Complete(entry);
        byte[] json = EntryJsonWriter.ToUtf8(entry);
        Assert.True(EntryJsonReader.TryRead(json, out Entry? again, out EntryJsonError? error), error?.Message.In("en"));
        Assert.Equal(entry.SlotCount, again.SlotCount);
        Assert.All(Enumerable.Range(0, entry.SlotCount), slot => Assert.Equal(entry[slot], again[slot]));
        Assert.Equal(entry.Extra, again.Extra);
        Assert.Equal(entry.Confirmations.Select(Flat), again.Confirmations.Select(Flat));
    });

    private static string Flat(Confirmation c) => string.Join('|', [c.Rule, .. c.Fields, "=", .. c.Values.Select(v => v ?? "∅"), c.By, c.On, c.Reason, c.Evidence]);

    private static Gen<string> Texts { get; } = Gen.Elements(
            "Nguyễn Thị Hoà", "H’Hen Niê", "e\u0302\u0306", "", " ", "\"\\/\b\t\n\r\u0001", "𠮷 U+20BB7", "<&>'", "31/04/1975", "\u00AD\u200B", "null", "1E400")
        .Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => new string([.. s.Get.Where(c => !char.IsSurrogate(c))])));

    private static Gen<Entry> Entries { get; } =
        from entryEvent in Gen.Elements(EntryEvents.All.Select(e => e.Event))
        from items in Gen.Choose(0, 3)
        let empty = Empty(entryEvent, items)
        from texts in Gen.Choose(0, 3).SelectMany(n => n == 0 ? Texts : Gen.Constant<string>(null!)).ListOf(empty.SlotCount)
        from number in Gen.Elements("0", "2", "-1", "2.50", "1e3")
        from flag in Gen.Elements("true", "false")
        from extra in Texts.ListOf()
        from json in Gen.Elements("1", "[ ]", "{\"a\":null}", "true")
        from reason in Texts
        select Fill(empty, [.. texts], number, flag, [.. extra], json, reason);

    private static Entry Empty(EntryEvent entryEvent, int items)
    {
        var entry = new Entry(entryEvent);
        if (entry.Layout.List is null) return entry;
        for (int i = 0; i < items; i++) entry.AddItem();
        return entry;
    }

    private static Entry Fill(Entry entry, string?[] texts, string number, string flag, string[] extra, string json, string reason)
    {
        for (int slot = 0; slot < entry.SlotCount; slot++)
        {
            if (texts[slot] is not { } text) continue;
            entry[slot] = entry.FieldAt(slot).Kind switch { FieldKind.Number => number, FieldKind.Flag => flag, _ => text };
        }
        foreach (string path in extra.Distinct(StringComparer.Ordinal)) entry.Extra.Add(new ExtraProperty(path, path, false));
        entry.Extra.Add(new ExtraProperty("json/" + extra.Length, json, true));
        entry.Confirmations.Add(new Confirmation("KS106", ["mother.born", "id"], [reason, null], Reason: reason));
        return entry;
    }
}
