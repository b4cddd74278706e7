using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>The words of reconciliations: codes for programs, words for people.</summary>
internal static class ReconcileWords
{
    /// <summary>How a field differs, as programs read it; the entries are the left side.</summary>
    public static string Code(DifferenceKind? difference) => difference switch
    {
        null => "same",
        DifferenceKind.OnlyFirst => "onlyLeft",
        DifferenceKind.OnlyOther => "onlyRight",
        DifferenceKind.FirstMoreExact => "leftMoreExact",
        DifferenceKind.OtherMoreExact => "rightMoreExact",
        DifferenceKind.WrittenOtherwise => "writtenOtherwise",
        DifferenceKind.MayAgree => "mayAgree",
        _ => "contradicting",
    };

    public static string Of(DifferenceKind? difference, Language language) => difference switch
    {
        null => language["giống nhau", "the same"],
        DifferenceKind.OnlyFirst => language["chỉ sổ hộ tịch ghi", "only the register has it"],
        DifferenceKind.OnlyOther => language["chỉ dữ liệu dân cư ghi", "only the population database has it"],
        DifferenceKind.FirstMoreExact => language["sổ hộ tịch ghi rõ hơn", "the register is more exact"],
        DifferenceKind.OtherMoreExact => language["dữ liệu dân cư ghi rõ hơn", "the population database is more exact"],
        DifferenceKind.WrittenOtherwise => language["cách viết khác", "written otherwise"],
        DifferenceKind.MayAgree => language["có thể là một", "may be the same"],
        _ => language["mâu thuẫn", "contradicting"],
    };

    public static string Of(ReconciledClass @class, Language language) => @class switch
    {
        ReconciledClass.Agrees => language["khớp", "agrees"],
        ReconciledClass.Compatible => language["không mâu thuẫn", "compatible"],
        ReconciledClass.DiffersBySpelling => language["khác cách viết tên", "differs by spelling"],
        ReconciledClass.Differs => language["khác nhau", "differs"],
        ReconciledClass.OnlyLeft => language["chỉ có trong sổ hộ tịch", "only in the register"],
        _ => language["chỉ có trong dữ liệu dân cư", "only in the population database"],
    };

    public static string Meaning(ReconciledClass @class, Language language) => @class switch
    {
        ReconciledClass.Differs => language[
            "Ít nhất một mục mâu thuẫn. Sổ hộ tịch là căn cứ: đối chiếu trang sổ rồi đề nghị điều chỉnh dữ liệu dân cư.",
            "At least one field contradicts. The book prevails: compare with the page, then ask for the population data to be changed."],
        ReconciledClass.DiffersBySpelling => language["Tên viết khác (thiếu dấu, i và y…), các mục khác không mâu thuẫn.", "Names are spelled otherwise (missing marks, i and y …); nothing else contradicts."],
        ReconciledClass.OnlyLeft => language["Không tìm thấy người này trong dữ liệu dân cư.", "The person was not found in the population database."],
        ReconciledClass.Agrees => language["Mọi mục cần có đều có ở cả hai bên và giống nhau.", "All that is needed stands on both sides and is the same."],
        ReconciledClass.Compatible => language["Không có gì mâu thuẫn, nhưng có mục ghi kém chính xác hơn hoặc thiếu ở một bên.", "Nothing contradicts, but something is less exact or missing on one side."],
        _ => language["Người không có trường hợp khai sinh trong dữ liệu hộ tịch được đối soát.", "A person without a birth entry among the entries compared."],
    };

    public static string Field(string field, Language language) => field switch
    {
        "personalId" => language["Số định danh", "Personal number"],
        "name" => language["Họ tên", "Name"],
        "sex" => language["Giới tính", "Sex"],
        "born" => language["Ngày sinh", "Born"],
        "mother" => language["Mẹ", "Mother"],
        "father" => language["Cha", "Father"],
        "spouse" => language["Vợ hoặc chồng", "Spouse"],
        "died" => language["Ngày chết", "Died"],
        "birthPlace" => language["Nơi sinh", "Birth place"],
        "homeTown" => language["Quê quán", "Home town"],
        "ethnicity" => language["Dân tộc", "Ethnicity"],
        "nationality" => language["Quốc tịch", "Nationality"],
        _ => field,
    };

    /// <summary>What a side has in a field: a code in words, anything else as it is written.</summary>
    /// <param name="path">The field's path in an entry.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="language">The language.</param>
    public static string Value(string path, string? text, RuleCatalogue catalogue, Language language)
        => text is null ? "" : catalogue.Labels.Code(path, text, language.Code) ?? text;

    /// <summary>Why a field differs: for names word by word.</summary>
    public static string Explain(FieldComparison field, Language language) => field.Names?.Explain(language.Code) ?? Of(field.Difference, language);

    /// <summary>A field with both texts, such as “Ngày sinh: 01/03/2010 | 2010 (sổ hộ tịch ghi rõ hơn)”.</summary>
    public static string Line(FieldComparison field, Language language) => $"{Field(field.Field, language)}: {field.Left ?? "—"} | {field.Right ?? "—"} ({Explain(field, language)})";
}
