using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Says for a person what a place in a catalogue is, and what stands there.</summary>
internal static class DifferenceWords
{
    private static readonly FrozenDictionary<string, LocalizedText> Properties = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["version"] = LocalizedText.Of("phiên bản", "version"),
        ["publishedOn"] = LocalizedText.Of("ngày công bố", "published on"),
        ["publisher"] = LocalizedText.Of("đơn vị công bố", "publisher"),
        ["languages"] = LocalizedText.Of("ngôn ngữ", "languages"),
        ["conventions"] = LocalizedText.Of("quy ước", "conventions"),
        ["number"] = LocalizedText.Of("số hiệu", "number"),
        ["promulgated"] = LocalizedText.Of("ngày ban hành", "promulgated"),
        ["lastCheckedOn"] = LocalizedText.Of("ngày đối chiếu gần nhất", "last checked on"),
        ["replaces"] = LocalizedText.Of("thay thế", "replaces"),
        ["amends"] = LocalizedText.Of("sửa đổi", "amends"),
        ["source"] = LocalizedText.Of("nguồn", "source"),
        ["remark"] = LocalizedText.Of("ghi chú", "remark"),
        ["verification"] = LocalizedText.Of("mức kiểm chứng", "verification"),
        ["instrument"] = LocalizedText.Of("văn bản", "instrument"),
        ["provision"] = LocalizedText.Of("điều khoản", "provision"),
        ["period"] = LocalizedText.Of("thời gian", "period"),
        ["territory"] = LocalizedText.Of("vùng", "territory"),
        ["unit"] = LocalizedText.Of("đơn vị", "unit"),
        ["columns"] = LocalizedText.Of("các cột", "columns"),
        ["rows"] = LocalizedText.Of("dòng", "row"),
        ["aliases"] = LocalizedText.Of("tên khác", "aliases"),
        ["name"] = LocalizedText.Of("tên", "name"),
        ["events"] = LocalizedText.Of("sự kiện", "events"),
        ["kind"] = LocalizedText.Of("loại", "kind"),
        ["status"] = LocalizedText.Of("trạng thái", "status"),
        ["title"] = LocalizedText.Of("tiêu đề", "title"),
        ["message"] = LocalizedText.Of("thông báo", "message"),
        ["description"] = LocalizedText.Of("mô tả", "description"),
        ["lawDate"] = LocalizedText.Of("ngày áp dụng luật", "law date"),
        ["inForce"] = LocalizedText.Of("thời gian có hiệu lực", "in force"),
        ["parameters"] = LocalizedText.Of("tham số", "parameter"),
        ["assume"] = LocalizedText.Of("dữ kiện thay thế", "assumption"),
        ["forEach"] = LocalizedText.Of("áp dụng cho từng", "for each"),
        ["appliesWhen"] = LocalizedText.Of("áp dụng khi", "applies when"),
        ["require"] = LocalizedText.Of("điều phải đúng", "requirement"),
        ["show"] = LocalizedText.Of("giá trị nêu trong thông báo", "value shown"),
        ["fields"] = LocalizedText.Of("các trường", "fields"),
        ["grounds"] = LocalizedText.Of("căn cứ", "ground"),
        ["ground"] = LocalizedText.Of("căn cứ", "ground"),
        ["exceptions"] = LocalizedText.Of("ngoại lệ", "exception"),
        ["when"] = LocalizedText.Of("điều kiện", "when"),
        ["effect"] = LocalizedText.Of("mức tác động", "effect"),
        ["atMost"] = LocalizedText.Of("giới hạn mức tác động", "cap on the effect"),
        ["rationale"] = LocalizedText.Of("lý do", "rationale"),
        ["violated"] = LocalizedText.Of("khi không đúng", "when violated"),
        ["undecided"] = LocalizedText.Of("khi chưa xác định", "when undecided"),
        ["tree"] = LocalizedText.Of("nghĩa của điều kiện", "meaning of the condition"),
        [JsonComparison.Order] = LocalizedText.Of("thứ tự", "order"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = new[] { typeof(Effect), typeof(RuleKind), typeof(RuleStatus), typeof(Verification), typeof(EntryEvent), typeof(ParameterUnit) }
        .SelectMany(Enum.GetNames).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The place a path leads to, such as “ngoại lệ dispensation: điều kiện”.</summary>
    public static LocalizedText Place(ImmutableArray<string> path) => LocalizedText.Of(Place(path, "vi"), Place(path, "en"));

    /// <summary>A period, such as “từ 01/01/2015 đến hết 31/12/2020”.</summary>
    public static string Of(Period period, string language)
    {
        bool vi = language == "vi";
        string from = period.From == DayRange.Earliest ? "" : $"{(vi ? "từ" : "from")} {DayRange.DayMonthYear(period.From)}";
        string to = period.To == Period.Never ? "" : $"{(vi ? "đến hết" : "to the end of")} {DayRange.DayMonthYear(period.To - 1)}";
        return from.Length + to.Length == 0 ? vi ? "mọi thời kỳ" : "at all times" : $"{from} {to}".Trim();
    }

    /// <summary>A value of a parameter; a dash where the law fixes none, null where there is no value.</summary>
    public static string? Of(LegalValue? value) => value?.Value switch
    {
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        CodesValue codes => string.Join(", ", codes.Codes),
        TruthValue truth => truth.Truth ? "true" : "false",
        _ => value is null ? null : "—",
    };

    /// <summary>A ground, cited in short; null where there is none.</summary>
    public static string? Of(Ground? ground) => ground is null
        ? null
        : string.Join(", ", new[] { ground.Provision?.In("vi"), ground.Instrument, ground.Verification.ToString() }.OfType<string>());

    /// <summary>What stands at a place, on one line; null where nothing does.</summary>
    public static string? Of(JsonNode? value) => value switch
    {
        null => null,
        JsonObject condition when condition["text"] is { } text => text.GetValue<string>(),
        JsonObject texts when texts["vi"] is { } vi && texts.Count <= 2 => vi.GetValue<string>(),
        JsonObject exception when exception["when"] is { } when => Of(when),
        JsonObject ground when ground.ContainsKey("verification")
            => string.Join(", ", new[] { Of(ground["provision"]), Of(ground["instrument"]), Of(ground["verification"]) }.OfType<string>()),
        JsonObject pair when pair.ContainsKey("value") => Of(pair["value"]),
        JsonObject properties => string.Join(", ", properties.Select(p => $"{p.Key}: {Of(p.Value)}")),
        JsonArray items => string.Join(", ", items.Select(Of).Where(i => i is { Length: > 0 })),
        JsonValue text when text.TryGetValue(out string? written) => AsInFiles(written),
        _ => value.ToJsonString(),
    };

    // Bundles write kinds, effects and the like with a capital, files do not.
    private static string AsInFiles(string written) => Words.Contains(written) ? char.ToLowerInvariant(written[0]) + written[1..] : written;

    private static string Place(ImmutableArray<string> path, string language)
    {
        string[] parts = [.. path.Select(AsInFiles).Select(p => p is "vi" or "en" ? $"({p})" : Properties.TryGetValue(p, out LocalizedText? name) ? name.In(language) : p)];
        return string.Join(" ", parts);
    }
}
