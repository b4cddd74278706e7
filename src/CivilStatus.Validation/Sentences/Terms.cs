using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>What people call the words of the engine: <c>vi</c>, or English for any other language code. Safe to share between threads.</summary>
public static class Terms
{
    /// <summary>The name of an event (sự kiện hộ tịch), with a capital.</summary>
    public static string Of(EntryEvent entryEvent, string language) => In(language, entryEvent switch
    {
        EntryEvent.Birth => ("Khai sinh", "Birth"),
        EntryEvent.Marriage => ("Kết hôn", "Marriage"),
        EntryEvent.Death => ("Khai tử", "Death"),
        EntryEvent.Recognition => ("Nhận cha, mẹ, con", "Recognition of parent or child"),
        EntryEvent.Adoption => ("Nuôi con nuôi", "Adoption"),
        EntryEvent.Guardianship => ("Giám hộ", "Guardianship"),
        EntryEvent.Change => ("Thay đổi, cải chính hộ tịch", "Change and correction"),
        _ => ("Xác nhận tình trạng hôn nhân", "Certificate of marital status"),
    });

    /// <summary>The name of a kind of rule (loại quy tắc).</summary>
    public static string Of(RuleKind kind, string language) => In(language, kind switch
    {
        RuleKind.Impossible => ("không thể có", "impossible"),
        RuleKind.Unlawful => ("trái pháp luật", "unlawful"),
        RuleKind.Implausible => ("khó xảy ra", "implausible"),
        RuleKind.Incomplete => ("thiếu thông tin", "incomplete"),
        RuleKind.Malformed => ("sai dạng", "malformed"),
        _ => ("để biết", "informative"),
    });

    /// <summary>The name of a verdict.</summary>
    public static string Of(Verdict verdict, string language) => In(language, verdict switch
    {
        Verdict.NotApplicable => ("không áp dụng", "not applicable"),
        Verdict.Satisfied => ("đúng", "satisfied"),
        Verdict.Excepted => ("ngoại lệ cho phép", "permitted by exception"),
        Verdict.Violated => ("không đúng", "violated"),
        Verdict.Confirmed => ("đã xác nhận theo sổ", "confirmed from the book"),
        _ => ("chưa xác định", "undecided"),
    });

    /// <summary>The name of an effect.</summary>
    public static string Of(Effect effect, string language) => In(language, effect switch
    {
        Effect.None => ("không", "none"),
        Effect.Note => ("ghi chú", "note"),
        Effect.Review => ("cần xem lại", "review"),
        _ => ("từ chối", "reject"),
    });

    /// <summary>The name of a degree of verification (mức kiểm chứng).</summary>
    public static string Of(Verification verification, string language) => In(language, verification switch
    {
        Verification.Text => ("đã đọc chính văn bản", "the text itself was read"),
        Verification.Secondary => ("theo tài liệu thứ cấp", "from a secondary source"),
        Verification.Unverified => ("chưa kiểm chứng", "unverified"),
        _ => ("không dựa vào luật", "needs no law"),
    });

    private static string In(string language, (string Vi, string En) term) => language == "vi" ? term.Vi : term.En;
}
