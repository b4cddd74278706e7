using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>What people call the engine's words.</summary>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
public sealed record PageTerms(string Language)
{
    /// <summary>The one of two texts that is in this language.</summary>
    public string this[string vi, string en] => Language == "vi" ? vi : en;

    /// <summary>Why a breach of a kind of rule matters.</summary>
    public string Meaning(RuleKind kind) => kind switch
    {
        RuleKind.Impossible => this["trái với tự nhiên hoặc tự mâu thuẫn", "contradicts nature or itself"],
        RuleKind.Unlawful => this["trái với pháp luật của thời điểm được xét", "contrary to the law of its day"],
        RuleKind.Implausible => this["hiếm gặp, nhiều khả năng ghi hoặc nhập nhầm", "rare, likely a slip"],
        RuleKind.Incomplete => this["thiếu điều mà sổ của thời kỳ đó phải có", "lacks a fact that a book of its time should hold"],
        RuleKind.Malformed => this["không đọc được hoặc nằm ngoài bảng mã", "unreadable or outside its code table"],
        _ => this["nên biết, không phải sai sót", "worth knowing, no fault"],
    };

    /// <summary>What an officer does about an effect.</summary>
    public string ToDo(Effect effect) => effect switch
    {
        Effect.None => this["không phải làm gì", "nothing to do"],
        Effect.Note => this["lưu được ngay; đọc ghi chú", "save it; read the note"],
        Effect.Review => this["đối chiếu với trang sổ hoặc giấy tờ, rồi sửa hoặc xác nhận", "compare with the page or the papers, then correct or confirm"],
        _ => this["không đăng ký; hướng dẫn người yêu cầu", "do not register; tell the applicant what is missing"],
    };

    /// <summary>The name of a status.</summary>
    public string Of(RuleStatus status) => status switch
    {
        RuleStatus.Draft => this["dự thảo", "draft"],
        RuleStatus.Preview => this["chạy thử", "preview"],
        RuleStatus.InForce => this["đang dùng", "in use"],
        _ => this["đã bỏ", "retired"],
    };

    /// <summary>A value of a parameter with its unit, such as “18 tuổi”; a value that was declared void as a dash.</summary>
    public string Of(ParameterValue? value, LegalParameter parameter, Labels labels, string? codeField) => value switch
    {
        null => this["không quy định", "none"],
        NumberValue => labels.Value(value, null, Language) + (parameter.Unit, Language) switch
        {
            (ParameterUnit.CompletedYears, "vi") => " tuổi",
            (ParameterUnit.Days, "vi") => " ngày",
            (ParameterUnit.Days, _) => " days",
            _ => "",
        },
        _ => labels.Value(value, codeField, Language),
    };

    /// <summary>A period in words; its last day is included.</summary>
    public string Span(Period period) => (period.From > Dates.DayRange.Earliest, period.To < Period.Never) switch
    {
        (false, false) => this["mọi thời kỳ", "at all times"],
        (true, false) => this[$"từ {Dates.DayRange.DayMonthYear(period.From)}", $"from {Dates.DayRange.DayMonthYear(period.From)}"],
        (false, true) => this[$"đến hết {Dates.DayRange.DayMonthYear(period.To - 1)}", $"up to {Dates.DayRange.DayMonthYear(period.To - 1)}"],
        _ => this[$"từ {Dates.DayRange.DayMonthYear(period.From)} đến hết {Dates.DayRange.DayMonthYear(period.To - 1)}", $"from {Dates.DayRange.DayMonthYear(period.From)} to {Dates.DayRange.DayMonthYear(period.To - 1)}"],
    };

    /// <summary>Territories by name; all of them as “cả nước”.</summary>
    public string Territories(IReadOnlyCollection<string> territories, Catalogue catalogue)
    {
        if (territories.Count == 0 || catalogue.Conventions.Territories.All(territories.Contains)) return this["cả nước", "everywhere"];
        string? group = catalogue.Conventions.TerritoryGroups.Where(g => g.Value.Length == territories.Count && g.Value.All(territories.Contains)).Select(g => g.Key).FirstOrDefault();
        return group is null ? string.Join("; ", territories.Select(Name)) : Name(group);

        string Name(string id) => catalogue.Labels.Code("entry.territory", id, Language) ?? id;
    }
}
