using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Texts;

/// <summary>What people call the engine's words.</summary>
internal static class Terms
{
    public static string Of(Disposition disposition, Language language) => disposition switch
    {
        Disposition.Accept => language["chấp nhận", "accept"],
        Disposition.Note => language["ghi chú", "note"],
        Disposition.Review => language["cần xem lại", "review"],
        _ => language["từ chối", "reject"],
    };

    public static string Of(Effect effect, Language language) => effect == Effect.None ? language["không", "none"] : Of((Disposition)effect, language);

    public static string Unreadable(Language language) => language["không đọc được", "unreadable"];

    public static string Of(Verdict verdict, Language language) => verdict switch
    {
        Verdict.NotApplicable => language["không áp dụng", "not applicable"],
        Verdict.Satisfied => language["đúng", "satisfied"],
        Verdict.Excepted => language["ngoại lệ cho phép", "permitted by exception"],
        Verdict.Violated => language["không đúng", "violated"],
        Verdict.Confirmed => language["đã xác nhận theo sổ", "confirmed from the book"],
        _ => language["chưa xác định", "undecided"],
    };

    public static string Of(RuleKind kind, Language language) => kind switch
    {
        RuleKind.Impossible => language["không thể có", "impossible"],
        RuleKind.Unlawful => language["trái pháp luật", "unlawful"],
        RuleKind.Implausible => language["khó có thể", "implausible"],
        RuleKind.Incomplete => language["thiếu thông tin", "incomplete"],
        RuleKind.Malformed => language["sai dạng", "malformed"],
        _ => language["cho biết thêm", "informative"],
    };

    public static string Of(Verification verification, Language language) => verification switch
    {
        Verification.Text => language["đã đọc chính văn bản", "the text itself was read"],
        Verification.Secondary => language["theo tài liệu thứ cấp", "from a secondary source"],
        Verification.Unverified => language["chưa kiểm chứng", "unverified"],
        _ => language["không dựa vào luật", "needs no law"],
    };

    public static string Of(EntryEvent entryEvent, Language language) => entryEvent switch
    {
        EntryEvent.Birth => language["Khai sinh", "Birth"],
        EntryEvent.Marriage => language["Kết hôn", "Marriage"],
        EntryEvent.Death => language["Khai tử", "Death"],
        EntryEvent.Recognition => language["Nhận cha, mẹ, con", "Recognition"],
        EntryEvent.Adoption => language["Nuôi con nuôi", "Adoption"],
        EntryEvent.Guardianship => language["Giám hộ", "Guardianship"],
        EntryEvent.Change => language["Thay đổi, cải chính", "Change"],
        _ => language["Tình trạng hôn nhân", "Marital status"],
    };

    public static string Of(ItemKind kind, Language language) => kind switch
    {
        ItemKind.Catalogue => language["Danh mục", "Catalogue"],
        ItemKind.Instrument => language["Văn bản", "Instrument"],
        ItemKind.Parameter => language["Tham số", "Parameter"],
        ItemKind.Table => language["Bảng", "Table"],
        ItemKind.Profile => language["Ngữ cảnh", "Profile"],
        ItemKind.Labels => language["Nhãn", "Labels"],
        _ => language["Quy tắc", "Rule"],
    };

    public static string Of(ItemChange change, Language language) => change switch
    {
        ItemChange.Added => language["thêm mới", "added"],
        ItemChange.Removed => language["bỏ", "removed"],
        _ => language["thay đổi", "changed"],
    };

    public static string Of(NoticeCode code, Language language) => code switch
    {
        NoticeCode.UnknownProperty => language["thuộc tính ngoài bản ghi chuẩn, được giữ nguyên", "property outside the canonical record, kept"],
        NoticeCode.TwinDiffers => language["dữ kiện ghi hai nơi không giống nhau; lấy ở cấp trường hợp", "a fact stands in two places and differs; the entry's own counts"],
        NoticeCode.PersonalIdFromCard => language["số định danh lấy từ số thẻ căn cước công dân", "personal number taken from the citizen card"],
        NoticeCode.ReadFromOther => language["dữ kiện đọc ra từ dữ kiện khác", "fact read from another one"],
        NoticeCode.LeadingZerosRestored => language["đã bù số 0 ở đầu mà bảng tính làm mất, để kiểm tra", "leading zeros lost by a spreadsheet restored for checking"],
        NoticeCode.TypedCell => language["ô kiểu số hoặc ngày ở nơi cần chữ", "cell typed as number or date where text was expected"],
        NoticeCode.ConfirmationLapsed => language["xác nhận không còn hiệu lực vì giá trị đã đổi", "confirmation lapsed: a value has changed"],
        _ => language["xác nhận nêu quy tắc hoặc trường không có", "confirmation names an unknown rule or field"],
    };

    /// <summary>Whom the entry is about, as written; empty where no name is.</summary>
    public static string PersonsOf(Entry entry)
    {
        string[] roles = entry.Event switch
        {
            EntryEvent.Birth => ["child"],
            EntryEvent.Marriage => ["husband", "wife"],
            EntryEvent.Death => ["deceased"],
            EntryEvent.Recognition => ["parent", "child"],
            EntryEvent.Adoption => ["child"],
            EntryEvent.Guardianship => ["ward"],
            _ => ["subject"],
        };
        return string.Join(" – ", roles.Select(r => entry[r + ".name"]?.Trim()).Where(n => !string.IsNullOrEmpty(n)));
    }
}
