using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Authoring.Source;

/// <summary>
/// Reads the keys of a JSON object one by one. What was never asked for is unknown, and <see cref="Done"/> reports it
/// with the keys that are allowed.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonValue value;
    private readonly DiagnosticBag bag;
    private readonly List<string> asked = [];

    public ObjectReader(JsonValue value, DiagnosticBag bag)
    {
        (this.value, this.bag) = (value, bag);
        if (value.Kind != JsonKind.Object) WrongType(value, "một đối tượng {…}", "an object {…}");
    }

    public SourcePlace Place => value.Place;

    public DiagnosticBag Bag => bag;

    /// <summary>The place of a key, whether it is there or not.</summary>
    public SourcePlace PlaceOf(string key) => Find(key)?.Place ?? value.Place with { Path = $"{value.Place.Path}.{key}" };

    public JsonValue? Optional(string key)
    {
        asked.Add(key);
        return Find(key);
    }

    public JsonValue? Required(string key)
    {
        JsonValue? found = Optional(key);
        if (found is null && value.Kind == JsonKind.Object)
            bag.Error(Codes.MissingKey, value.Place,
                LocalizedText.Of($"Thiếu khóa \"{key}\".", $"The key \"{key}\" is missing."),
                LocalizedText.Of($"Thêm \"{key}\".", $"Add \"{key}\"."));
        return found;
    }

    public string Text(string key) => OfText(Required(key)) ?? "";

    public string? OptionalText(string key) => OfText(Optional(key));

    public LocalizedText Localized(string key) => OfLocalized(Required(key)) ?? LocalizedText.Of("", "");

    public LocalizedText? OptionalLocalized(string key) => OfLocalized(Optional(key));

    public ImmutableArray<string> Texts(string key) => OfTexts(Required(key));

    public ImmutableArray<string> OptionalTexts(string key) => OfTexts(Optional(key));

    public IEnumerable<JsonValue> OptionalList(string key) => OfList(Optional(key));

    public IEnumerable<JsonValue> List(string key) => OfList(Required(key));

    public LocalDate Day(string key) => OfDay(Required(key)) is int day ? DayRange.ToDate(day) : default;

    public LocalDate? OptionalDay(string key) => OfDay(Optional(key)) is int day ? DayRange.ToDate(day) : null;

    /// <summary>The period of the keys <c>from</c> and <c>to</c>, either of which may be left out.</summary>
    public Period Period()
    {
        int from = OfDay(Optional("from")) ?? DayRange.Earliest;
        int to = OfDay(Optional("to")) ?? Catalogues.Period.Never;
        if (from >= to)
            bag.Error(Codes.BadValue, value.Place,
                LocalizedText.Of("Khoảng thời gian rỗng: \"to\" không sau \"from\".", "The period is empty: \"to\" does not lie after \"from\"."),
                LocalizedText.Of("\"to\" là ngày đầu tiên không còn thuộc khoảng.", "\"to\" is the first day that no longer belongs to the period."));
        return new Period(from, to);
    }

    public int? OptionalNumber(string key) => Optional(key) is { Kind: not JsonKind.Null } found ? OfNumber(found) : null;

    public int? OfNumber(JsonValue found)
    {
        if (found.Kind == JsonKind.Number && int.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)) return number;
        WrongType(found, "một số nguyên", "a whole number");
        return null;
    }

    public bool? OfTruth(JsonValue found)
    {
        if (found.Kind == JsonKind.Truth) return found.Text == "true";
        WrongType(found, "true hoặc false", "true or false");
        return null;
    }

    public ImmutableArray<string> OfTexts(JsonValue found, bool atLeastOne)
    {
        ImmutableArray<string> texts = OfTexts(found);
        if (atLeastOne && found is { Kind: JsonKind.List, Items.Count: 0 })
            bag.Error(Codes.BadValue, found.Place,
                LocalizedText.Of("Danh sách rỗng.", "The list is empty."),
                LocalizedText.Of("Nêu ít nhất một phần tử, hoặc null nếu pháp luật không ấn định.", "Name at least one item, or null where the law fixes none."));
        return texts;
    }

    /// <summary>One of a closed list of words.</summary>
    public T Choice<T>(string key, IReadOnlyList<(string Word, T Value)> words, T missing)
        where T : struct
        => OfChoice(Required(key), words) ?? missing;

    public T? OptionalChoice<T>(string key, IReadOnlyList<(string Word, T Value)> words)
        where T : struct
        => OfChoice(Optional(key), words);

    public T? OfChoice<T>(JsonValue? found, IReadOnlyList<(string Word, T Value)> words)
        where T : struct
    {
        if (OfText(found) is not { } text) return null;
        foreach ((string word, T choice) in words)
            if (word == text) return choice;
        NotAllowed(found!, text, words.Select(w => w.Word));
        return null;
    }

    public string? OfText(JsonValue? found)
    {
        if (found is null) return null;
        if (found.Kind != JsonKind.Text)
        {
            WrongType(found, "một chuỗi trong dấu nháy kép", "a text in double quotes");
            return null;
        }
        if (!string.Equals(Composition.Compose(found.Text), found.Text, StringComparison.Ordinal))
            bag.Error(Codes.NotComposed, found.Place,
                LocalizedText.Of($"Chuỗi \"{found.Text}\" không ở dạng dựng sẵn (NFC).", $"The text \"{found.Text}\" is not in composed form (NFC)."),
                LocalizedText.Of("Gõ lại bằng bộ gõ Unicode dựng sẵn.", "Type it again with a keyboard that composes letters."));
        return found.Text;
    }

    public void NotAllowed(JsonValue found, string text, IEnumerable<string> allowed)
    {
        string list = string.Join(", ", allowed);
        bag.Error(Codes.BadValue, found.Place,
            LocalizedText.Of($"Giá trị \"{text}\" không được phép.", $"The value \"{text}\" is not allowed."),
            LocalizedText.Of($"Được phép: {list}.", $"Allowed: {list}."));
    }

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Done()
    {
        foreach ((string key, JsonValue member) in value.Members)
        {
            if (asked.Contains(key)) continue;
            string allowed = string.Join(", ", asked.Distinct());
            bag.Error(Codes.UnknownKey, member.Place,
                LocalizedText.Of($"Khóa \"{key}\" không có trong định dạng.", $"The key \"{key}\" is unknown."),
                LocalizedText.Of($"Được phép: {allowed}.", $"Allowed: {allowed}."));
        }
    }

    private LocalizedText? OfLocalized(JsonValue? found)
    {
        if (found is null) return null;
        var texts = new ObjectReader(found, bag);
        var byLanguage = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string language in Languages)
        {
            if (texts.OptionalText(language) is { } text && text.Trim().Length > 0) byLanguage[language] = text;
            else if (found.Kind == JsonKind.Object)
                bag.Error(Codes.MissingLanguage, found.Place,
                    LocalizedText.Of($"Thiếu văn bản ngôn ngữ \"{language}\".", $"The text in language \"{language}\" is missing."),
                    LocalizedText.Of("Cần có cả \"vi\" và \"en\".", "Both \"vi\" and \"en\" are required."));
        }
        texts.Done();
        return new LocalizedText(byLanguage);
    }

    private ImmutableArray<string> OfTexts(JsonValue? found) => [.. OfList(found).Select(OfText).OfType<string>()];

    private IEnumerable<JsonValue> OfList(JsonValue? found)
    {
        if (found is null) return [];
        if (found.Kind == JsonKind.List) return found.Items;
        WrongType(found, "một danh sách […]", "a list […]");
        return [];
    }

    private int? OfDay(JsonValue? found)
    {
        if (OfText(found) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day.DayNumber;
        bag.Error(Codes.BadValue, found!.Place,
            LocalizedText.Of($"\"{text}\" không phải một ngày có thật.", $"\"{text}\" is no day of the calendar."),
            LocalizedText.Of("Viết theo dạng năm-tháng-ngày, ví dụ \"1987-01-03\".", "Write year-month-day, such as \"1987-01-03\"."));
        return null;
    }

    private JsonValue? Find(string key) => value.Members.Find(m => m.Key == key).Value;

    private void WrongType(JsonValue found, string vi, string en)
        => bag.Error(Codes.WrongType, found.Place,
            LocalizedText.Of($"Giá trị {found.Quote()} sai kiểu.", $"The value {found.Quote()} is of the wrong type."),
            LocalizedText.Of($"Ở đây cần {vi}.", $"What is needed here is {en}."));

    /// <summary>The languages that every text must have.</summary>
    private static readonly ImmutableArray<string> Languages = ["vi", "en"];
}
