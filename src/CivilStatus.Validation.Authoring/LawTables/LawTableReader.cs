using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.LawTables;

/// <summary>Reads a law table file.</summary>
internal sealed class LawTableReader(ObjectReader reader)
{
    private const string Territory = "entry.territory";

    private readonly DiagnosticBag bag = reader.Bag;

    public LawTable Read()
    {
        string id = reader.Text("id");
        LocalizedText title = reader.Localized("title");
        string rule = reader.Text("rule");
        string? role = reader.OptionalText("role");
        JsonValue? dayValue = reader.Required("day");
        Entry? entry = ExampleReader.ReadEntry(reader.Required("entry"), bag);
        string day = CheckDay(dayValue, entry);
        ImmutableArray<LawTableRow> rows = [.. reader.List("rows").Select(r => Row(r, role, day, entry))];
        reader.Done();
        return new LawTable(reader.Place, id, title, rule, role, day, entry, rows);
    }

    private string CheckDay(JsonValue? value, Entry? entry)
    {
        string day = reader.OfText(value) ?? "";
        if (entry is null || value is null || entry.TryGetSlot(day, out int slot) && entry.FieldAt(slot).Kind == FieldKind.Date) return day;
        reader.NotAllowed(value, day, entry.Layout.Fields.Where(f => f.Kind == FieldKind.Date).Select(f => f.Path));
        return day;
    }

    private LawTableRow Row(JsonValue value, string? role, string day, Entry? entry)
    {
        var row = new ObjectReader(value, bag);
        Period period = row.Period();
        ImmutableArray<string> territory = row.OptionalTexts("territory");
        LocalizedText law = row.Localized("law");
        JsonValue? all = row.Optional("expect");
        ImmutableArray<LawTableCase> cases = [.. row.OptionalList("cases").Select(c => Case(c, role, day, entry))];
        row.Done();
        if (all is null == cases.IsEmpty)
            bag.Error(Codes.BadValue, value.Place,
                LocalizedText.Of("Mỗi dòng có hoặc \"cases\", hoặc \"expect\" cho mọi trường hợp của bảng.", "A row has either \"cases\", or one \"expect\" for all cases of the table."),
                LocalizedText.Of("Giữ lại một trong hai.", "Keep one of the two."));
        return new LawTableRow(value.Place, period, territory, law, cases, all is null ? null : Expectation(all, role));
    }

    private LawTableCase Case(JsonValue value, string? role, string day, Entry? entry)
    {
        var inner = new ObjectReader(value, bag);
        var facts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        if (inner.Required("facts") is { } found)
        {
            var texts = new ObjectReader(found, bag);
            foreach ((string path, JsonValue fact) in found.Members)
            {
                string text = fact.Kind is JsonKind.Number or JsonKind.Truth ? fact.Text : texts.Text(path);
                CheckFact(path, text, fact, day, entry);
                facts.Add(KeyValuePair.Create(path, text));
            }
        }
        JsonValue? expect = inner.Required("expect");
        inner.Done();
        return new LawTableCase(value.Place, facts.ToImmutable(), expect is null ? new Expectation(Verdict.Undecided, role, null, null) : Expectation(expect, role));
    }

    private void CheckFact(string path, string text, JsonValue fact, string day, Entry? entry)
    {
        if (path == day || path == Territory)
            bag.Error(Codes.BadValue, fact.Place,
                LocalizedText.Of($"\"{path}\" do bảng luật tự ghi cho từng ngày và vùng.", $"\"{path}\" is written by the law table for each day and territory."),
                LocalizedText.Of("Bỏ trường này khỏi \"facts\".", "Leave it out of \"facts\"."));
        else if (entry is not null && !IsField(path, entry))
            bag.Error(Codes.DanglingReference, fact.Place,
                LocalizedText.Of($"Bản ghi chuẩn không có trường \"{path}\".", $"The canonical record has no field \"{path}\"."),
                LocalizedText.Of("Sửa đường dẫn của trường, ví dụ \"wife.born\".", "Put the field's path right, such as \"wife.born\"."));
        else if (RelativeDay.IsMeant(text) && !RelativeDay.TryParse(text, out _))
            reader.NotAllowed(fact, text, [RelativeDay.Forms]);
    }

    private static bool IsField(string path, Entry entry)
        => entry.Layout.ByPath.ContainsKey(path)
        || FieldPath.TryParseItem(path, out string list, out int item, out string rest) && entry.Layout.List is { } known
            && known.Path == list && item <= entry.ItemCount && known.ByPath.ContainsKey(rest);

    private Expectation Expectation(JsonValue value, string? role) => value.Kind == JsonKind.Text
        ? new Expectation(reader.OfChoice(value, Words.Verdicts) ?? Verdict.Undecided, role, null, null)
        : ExpectationReader.Read(value, bag, hasRole: false) with { Role = role };
}
