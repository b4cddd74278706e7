using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Explaining;

/// <summary>What a rule rests on: number, provision, how well it is verified and where it was read.</summary>
internal static class GroundLines
{
    public static void Write(Page page, Explanation explanation)
    {
        IEnumerable<Ground> grounds = explanation.Finding?.Grounds ?? explanation.Rule.Grounds;
        foreach (Ground ground in grounds) Ground(page, ground);
        page.Line(1, $"{page["Vì sao có quy tắc này", "Why there is this rule"]}: {explanation.Rule.Rationale.In(page.Language.Code)}");
    }

    private static void Ground(Page page, Ground ground)
    {
        page.Line(1, $"{page["Căn cứ", "Ground"]}: {GroundText.Of(ground, page.Catalogue, page.Language)}");
        if (ground.Verification != Verification.NotLaw) page.QuietLine(2, $"{page["Mức kiểm chứng", "Verification"]}: {Terms.Of(ground.Verification, page.Language.Code)}");
        if (ground.Period != Period.Always) page.QuietLine(2, $"{page["Dùng làm căn cứ", "Carries the rule"]}: {DayText.Of(ground.Period, page.Language)}");
        if (page.Catalogue.Instrument(ground.Instrument) is { } instrument)
            page.QuietLine(2, $"{page["Văn bản", "Instrument"]}: {instrument.Title.In(page.Language.Code)}, {instrument.Number}; {InForce(page, instrument)}");
        if (ground.Source is { } source) page.QuietLine(2, $"{page["Nguồn", "Source"]}: {source}");
        if (ground.Remark is { } remark) page.QuietLine(2, $"{page["Lưu ý", "Remark"]}: {remark.In(page.Language.Code)}");
    }

    private static string InForce(Page page, Instrument instrument) => instrument.InForce.IsEmpty
        ? page["chưa rõ ngày có hiệu lực", "day of effect not known"]
        : $"{page["hiệu lực", "in force"]} {string.Join("; ", instrument.InForce.Select(p => DayText.Of(p, page.Language)))}";
}
