using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers.Differences;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>How two texts of one field differ, in words.</summary>
internal static class DifferenceTerms
{
    public static string Of(DifferenceKind kind, Language language) => kind switch
    {
        DifferenceKind.OnlyFirst => language["chỉ bản thứ nhất ghi", "only the first states it"],
        DifferenceKind.OnlyOther => language["chỉ bản kia ghi", "only the other states it"],
        DifferenceKind.FirstMoreExact => language["bản thứ nhất rõ hơn", "the first is more exact"],
        DifferenceKind.OtherMoreExact => language["bản kia rõ hơn", "the other is more exact"],
        DifferenceKind.WrittenOtherwise => language["cùng nội dung, viết khác", "the same, written otherwise"],
        DifferenceKind.MayAgree => language["có thể là một", "may be the same"],
        _ => language["mâu thuẫn", "contradicting"],
    };
}
