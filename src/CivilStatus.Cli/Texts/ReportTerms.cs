using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Texts;

/// <summary>What people call the words of reports that the engine has no need of.</summary>
internal static class ReportTerms
{
    /// <summary>A disposition; bears the name of the effect that made it.</summary>
    public static string Of(Disposition disposition, Language language)
        => disposition == Disposition.Accept ? language["chấp nhận", "accept"] : Terms.Of((Effect)disposition, language.Code);

    public static string Unreadable(Language language) => language["không đọc được", "unreadable"];

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
