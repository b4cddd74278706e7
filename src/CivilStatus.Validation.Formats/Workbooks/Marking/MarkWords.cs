using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>The words of the program on marked workbooks, in one language.</summary>
internal sealed class MarkWords(string language)
{
    public string this[string vi, string en] => language == "vi" ? vi : en;

    public string Of(MarkEffect effect) => effect switch
    {
        MarkEffect.Note => Terms.Of(Effect.Note, language),
        MarkEffect.Review => Terms.Of(Effect.Review, language),
        MarkEffect.Reject => Terms.Of(Effect.Reject, language),
        MarkEffect.Unreadable => this["không đọc được", "unreadable"],
        _ => this["lỗi chương trình", "program fault"],
    };

    public string Of(Disposition disposition) => disposition == Disposition.Accept ? this["chấp nhận", "accept"] : Terms.Of((Effect)disposition, language);

    public string Results => this["Kết quả kiểm tra", "Validation results"];

    public string Summary => this["Tổng hợp kiểm tra", "Validation summary"];

    /// <summary>What a comment says of a mark.</summary>
    public string Comment(Mark mark) => $"[{Of(mark.Effect)}] {(mark.Rule.Length > 0 ? mark.Rule + ": " : "")}{mark.Message}";
}
