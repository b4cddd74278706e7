using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Claims of law without a ground, and grounds that carry more than they can.</summary>
internal static class GroundLint
{
    public static void Rule(RuleFile file, Catalogue catalogue, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        if (rule.Grounds.IsEmpty)
            Report(bag, file, "$.grounds", "Quy tắc không nêu căn cứ nào.", "The rule names no ground.",
                "Nêu văn bản và điều khoản, hoặc notLaw kèm lý do.", "Name instrument and provision, or notLaw with the reason.");
        if (rule.Kind == RuleKind.Unlawful && rule.Grounds.All(g => g.Verification == Verification.NotLaw))
            Report(bag, file, "$.grounds", "Quy tắc thuộc loại unlawful nhưng không có căn cứ pháp lý.", "A rule of kind unlawful names no legal ground.",
                "Nêu văn bản và điều khoản, hoặc đổi loại.", "Name instrument and provision, or change the kind.");
        foreach (ExceptionClause exception in rule.Exceptions)
            if (exception.Effect > Effect.Note)
                Report(bag, file, "$.exceptions", $"Ngoại lệ {exception.Id} có hiệu lực mạnh hơn note.", $"The exception {exception.Id} has an effect above note.",
                    "Điều được phép không thể bị từ chối: dùng note hoặc none.", "What is permitted cannot be held up: use note or none.");
        foreach (Ground ground in rule.Grounds.Concat(rule.Exceptions.Select(e => e.Ground))) InForce(ground, catalogue, file.File, "$.grounds", bag);
    }

    /// <summary>A ground claims a period in which its instrument was in force.</summary>
    public static void InForce(Ground ground, Catalogue catalogue, string file, string path, DiagnosticBag bag)
    {
        if (catalogue.Instrument(ground.Instrument) is not { } instrument || ground.Period == Period.Always) return;
        if (instrument.InForce.Any(p => p.From < ground.Period.To && ground.Period.From < p.To)) return;
        bag.Error(Codes.InstrumentNotInForce, new SourcePlace(file, 0, path),
            LocalizedText.Of(
                $"Văn bản {instrument.Number} không có hiệu lực ngày nào trong khoảng mà căn cứ này nêu.",
                $"{instrument.Number} was in force on no day of the period that this ground claims."),
            LocalizedText.Of("Sửa khoảng thời gian của căn cứ hoặc của văn bản.", "Put right the period of the ground or of the instrument."));
    }

    private static void Report(DiagnosticBag bag, RuleFile file, string path, string vi, string en, string remedyVi, string remedyEn)
        => bag.Error(Codes.Ground, new SourcePlace(file.File, 0, path), LocalizedText.Of(vi, en), LocalizedText.Of(remedyVi, remedyEn));
}
