using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Confirmations;

/// <summary>The parts of a confirmation as a line gives them, checked and put together.</summary>
internal sealed record ConfirmationParts
{
    public static ImmutableArray<string> Names { get; } = ["source", "record", "id", "rule", "fields", "values", "by", "on", "reason", "evidence"];

    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    public List<string> Fields { get; } = [];

    public List<string?> Values { get; } = [];

    public (KeyedConfirmation?, ReadError?) Make(string place)
    {
        string? source = Get("source"), record = Get("record"), id = Get("id"), rule = Get("rule");
        if (source is null && record is null && id is null)
            return Fail(place, "", "Dòng xác nhận không nêu trường hợp nào: cần source, record hoặc id.", "The confirmation names no entry: source, record or id is needed.");
        long number = 0;
        if (record is not null && !(long.TryParse(record, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0))
            return Fail(place, record, "record phải là số thứ tự của trường hợp, từ 1.", "record must be the number of the entry, from 1.");
        if (rule is null || Fields.Count == 0)
            return Fail(place, rule ?? "", "Thiếu rule hoặc fields: nêu mã quy tắc và các trường đã xem.", "rule or fields is missing: name the rule's id and the fields looked at.");
        if (Fields.Count != Values.Count)
            return Fail(place, rule, $"Có {Fields.Count} trường nhưng {Values.Count} giá trị; mỗi trường cần một giá trị.", $"There are {Fields.Count} fields and {Values.Count} values; each field needs one.");
        var confirmation = new Confirmation(rule, [.. Fields], [.. Values], Get("by"), Get("on"), Get("reason"), Get("evidence"));
        return (new KeyedConfirmation(place, source, record is null ? null : number, id, confirmation), null);
    }

    public static (KeyedConfirmation?, ReadError?) Fail(string place, string quote, string vi, string en)
        => (null, ReadError.Of(ReadErrorCode.BadConfirmation, place, quote, vi, en));

    private string? Get(string name) => Texts.TryGetValue(name, out string? text) && text.Trim().Length > 0 ? text.Trim() : null;
}
