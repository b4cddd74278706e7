using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using FsCheck;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>
/// Entries of every event, as registers hold them: exact and partial dates of people of all ages, the names and numbers of
/// all eras, blanks, stand-ins for nothing, slips and garbage. Nobody in them is real.
/// </summary>
public static class EntrySamples
{
    public static Arbitrary<GeneratedEntry> GeneratedEntry() => Draw.Arbitrary(d => Entry(d, d.One(Events)), e => e.Smaller());

    // The events with many rules or exceptions of their own come more often.
    private static readonly ImmutableArray<EntryEvent> Events =
    [
        .. EntryEvents.All.Select(e => e.Event), EntryEvent.Birth, EntryEvent.Birth, EntryEvent.Birth, EntryEvent.Marriage, EntryEvent.Marriage, EntryEvent.Marriage,
        EntryEvent.Death, EntryEvent.Death, EntryEvent.Adoption, EntryEvent.Adoption, EntryEvent.Change,
    ];

    public static GeneratedEntry Entry(Draw draw, EntryEvent entryEvent)
    {
        EntryLayout layout = EntryLayout.Of(entryEvent);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        int year = draw.One(draw.Number(1925, 2026), draw.Number(1958, 1960), draw.Number(1984, 2020)), present = draw.One(35, 70, 92);
        if (entryEvent == EntryEvent.Adoption && draw.Chance(60)) year = draw.Number(1999, 2018);
        if (entryEvent == EntryEvent.Change && draw.Chance(50)) year = draw.One(2005, 2006, 2015, 2016);
        foreach (EntryField field in layout.Fields)
            if (draw.Chance(present)) texts[field.Path] = Text(draw, field, field.Path, year, texts);
        if (entryEvent == EntryEvent.Birth && draw.Chance(5)) (texts["child.born"], texts["child.bornInWords"]) = ("10/05/1975", TextSamples.Words[0]);
        if (entryEvent == EntryEvent.Marriage && draw.Chance(10)) Copy(texts, "husband.name", "wife.name", "husband.born", "wife.born");
        if (entryEvent == EntryEvent.Death && draw.Chance(20)) Copy(texts, "deathDate", "deceased.born");
        if (entryEvent == EntryEvent.Adoption && draw.Chance(50)) texts["child.born"] = Date(draw, "adopted.born", year);
        if (entryEvent == EntryEvent.Death && draw.Chance(10)) (texts["deathDate"], texts["deathDateInWords"]) = ("10/05/1975", TextSamples.Words[0]);
        if (entryEvent == EntryEvent.Birth && draw.Chance(30)) PlainFamily(draw, texts);
        int items = layout.List is null ? 0 : draw.Number(0, 2);
        for (int item = 0; item < items; item++)
            foreach (EntryField field in layout.List!.ItemFields)
                if (draw.Chance(present)) texts[FieldPath.OfItem(layout.List.Path, item, field.Path)] = Text(draw, field, FieldPath.OfItem(layout.List.Path, item, field.Path), year, texts);
        return new GeneratedEntry(entryEvent, texts.ToImmutable(), draw.Number(0, int.MaxValue - 1));
    }

    // Parents and child of peoples with surnames, nothing said that would explain a difference between them.
    private static void PlainFamily(Draw draw, ImmutableSortedDictionary<string, string>.Builder texts)
    {
        foreach (string person in new[] { "child", "father", "mother" })
        {
            texts[person + ".name"] = draw.One(TextSamples.FamilyNames);
            texts[person + ".ethnicity"] = draw.One("Kinh", "Kinh", "Việt", "Tày", "Thái");
            texts[person + ".nationality"] = "Việt Nam";
            texts.Remove(person + ".ethnicityRedetermined");
        }
        foreach (string path in new[] { "entry.foreignElement", "parentage", "parentsAre" }) texts.Remove(path);
    }

    // One line typed into two places.
    private static void Copy(ImmutableSortedDictionary<string, string>.Builder texts, params ReadOnlySpan<string> fromTo)
    {
        for (int i = 0; i < fromTo.Length; i += 2)
            if (texts.TryGetValue(fromTo[i], out string? text)) texts[fromTo[i + 1]] = text;
    }

    private static string Text(Draw draw, EntryField field, string path, int year, IReadOnlyDictionary<string, string> others)
    {
        if (draw.Chance(4)) return draw.One(TextSamples.Garbage);
        if (draw.Chance(3)) return draw.One("Không rõ", ", , ,", "xxx", ".", "01/01/1900", "  ");
        return field.Kind switch
        {
            FieldKind.Date => Date(draw, path, year),
            FieldKind.Name => draw.One(TextSamples.Names),
            FieldKind.Code => draw.Chance(90) ? draw.One(field.Codes) : draw.One("1", "nam", "khác"),
            FieldKind.Number => draw.One("1", "2", " 3 ", "hai"),
            FieldKind.Flag => draw.One("true", "false", "có"),
            _ => Text(draw, path, year, others),
        };
    }

    private static string Date(Draw draw, string path, int year)
    {
        if (path.EndsWith(".born", StringComparison.Ordinal) && draw.Chance(6)) return draw.Number(0, 99).ToString(CultureInfo.InvariantCulture) + draw.One(" tuổi", " tuô\u0309i", "t");
        if (draw.Chance(3)) return DateSamples.Garbage(draw.Random).Text;
        int about = path switch
        {
            "child.born" or "ward.born" => year - draw.Number(0, 3),
            _ when path.EndsWith(".born", StringComparison.Ordinal) => year - draw.One(draw.Number(14, 24), draw.Number(0, 95), draw.Number(14, 40)),
            "entry.firstRegistration.date" or "marriageDate" => year - draw.One(0, 0, 0, draw.Number(0, 40)),
            _ => year + draw.Number(0, 1),
        };
        about = Math.Clamp(about, 1, 9999);
        return (draw.Number(0, 9) switch
        {
            <= 5 => DateSamples.Day(draw.Random, about, draw.Number(1, 12), draw.Number(1, 28)),
            9 when draw.Chance(20) => DateSamples.Day(draw.Random, draw.One(5005, 1019, 2099), 4, 1),
            _ => DateSamples.Readable(draw.Random, about, about),
        }).Text;
    }

    private static string Text(Draw draw, string path, int year, IReadOnlyDictionary<string, string> others)
    {
        int dot = path.LastIndexOf('.');
        return path[(dot + 1)..] switch
        {
            "personalId" => PersonalId(draw, others.GetValueOrDefault(path[..dot] + ".sex"), others.GetValueOrDefault(path[..dot] + ".born"), year),
            "ethnicity" => draw.One("Kinh", "kinh", "Ê Đê", "Ê-đê", "Người nước ngoài", "Hoa", "Sao Hỏa", "01"),
            "nationality" => draw.One("Việt Nam", "Việt Nam", "Pháp"),
            "number" => draw.One("12", "007", string.Create(CultureInfo.InvariantCulture, $"12/{year}"), $"5/{year + 1}"),
            "bornInWords" or "deathDateInWords" => draw.One(TextSamples.Words),
            "office" => draw.One(TextSamples.Offices),
            "note" => draw.One("đã cải chính ngày sinh", "không có gì", "", "con nuôi là người tàn tật"),
            _ => draw.One(TextSamples.Plain),
        };
    }

    private static string PersonalId(Draw draw, string? sex, string? born, int year)
    {
        if (draw.Chance(15)) return draw.One("123456789", "0010990123", "abcdefghijkl", "001 099 012345", "999399012345");
        // Half of the numbers agree with the sex and the year of birth as written, where they can be seen.
        int shown = born is not null && born.Split('/', '.', '-', ' ').FirstOrDefault(p => p.Length == 4 && p.All(char.IsAsciiDigit)) is { } digits
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : year;
        int century = Math.Clamp((shown / 100 - 19) * 2, 0, 8) + (sex == "female" ? 1 : 0);
        if (draw.Chance(40)) century = draw.Number(0, 9);
        return string.Create(CultureInfo.InvariantCulture, $"{draw.One("001", "079", "998")}{century}{shown % 100:00}{draw.One("000001", "000002", "123456")}");
    }
}
