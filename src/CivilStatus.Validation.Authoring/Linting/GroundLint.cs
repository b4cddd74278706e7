using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
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
        else if (rule.Kind == RuleKind.Unlawful && rule.Grounds.All(g => g.Verification == Verification.NotLaw))
            Report(bag, file, "$.grounds", "Quy tắc thuộc loại unlawful nhưng không có căn cứ pháp lý.", "A rule of kind unlawful names no legal ground.",
                "Nêu văn bản và điều khoản, hoặc đổi loại.", "Name instrument and provision, or change the kind.");
        for (int i = 0; i < rule.Exceptions.Length; i++)
            if (rule.Exceptions[i] is { Effect: > Effect.Note } exception)
                Report(bag, file, string.Create(CultureInfo.InvariantCulture, $"$.exceptions[{i}].effect"),
                    $"Ngoại lệ {exception.Id} có hiệu lực mạnh hơn note.", $"The exception {exception.Id} has an effect above note.",
                    "Điều được phép không thể bị từ chối: dùng note hoặc none.", "What is permitted cannot be held up: use note or none.");
        foreach ((Ground ground, string path) in Places(rule)) InForce(ground, ground.Period, catalogue, new SourcePlace(file.File, 0, path), bag);
    }

    /// <summary>The grounds of a rule and of its exceptions with their JSON paths.</summary>
    public static IEnumerable<(Ground Ground, string Path)> Places(Rule rule)
        => rule.Grounds.Select((g, i) => (g, string.Create(CultureInfo.InvariantCulture, $"$.grounds[{i}]")))
            .Concat(rule.Exceptions.Select((e, i) => (e.Ground, string.Create(CultureInfo.InvariantCulture, $"$.exceptions[{i}].ground"))));

    /// <summary>
    /// An instrument carries a claim only while it is in force: never before it has a day of effect, and only in the period
    /// claimed, where one is.
    /// </summary>
    public static void InForce(Ground ground, Period claimed, Catalogue catalogue, SourcePlace place, DiagnosticBag bag)
    {
        if (catalogue.Instrument(ground.Instrument) is not { } instrument) return;
        if (instrument.InForce.IsEmpty)
            bag.Error(Codes.InstrumentNotInForce, place,
                LocalizedText.Of(
                    $"Văn bản {instrument.Number} chưa có ngày hiệu lực nên chưa làm căn cứ được.",
                    $"{instrument.Number} has no day of effect and cannot carry anything yet."),
                LocalizedText.Of("Nêu văn bản đang có hiệu lực, hoặc ghi ngày hiệu lực của văn bản này.", "Name an instrument in force, or enter this one's day of effect."));
        else if (claimed != Period.Always && !instrument.InForce.Any(p => p.From <= claimed.From && claimed.To <= p.To)) Outside(instrument, claimed, place, bag);
    }

    private static void Outside(Instrument instrument, Period claimed, SourcePlace place, DiagnosticBag bag)
    {
        var remedy = LocalizedText.Of("Sửa khoảng thời gian của căn cứ hoặc của văn bản.", "Put right the period of the ground or of the instrument.");
        string claim = Write(claimed), force = string.Join(", ", instrument.InForce.Select(Write));
        if (instrument.InForce.Any(p => p.From < claimed.To && claimed.From < p.To))
            bag.Warning(Codes.InstrumentNotInForce, place,
                LocalizedText.Of(
                    $"Căn cứ nêu cho {claim}, nhưng văn bản {instrument.Number} chỉ có hiệu lực {force}.",
                    $"The ground claims {claim}, but {instrument.Number} was in force only {force}."), remedy);
        else
            bag.Error(Codes.InstrumentNotInForce, place,
                LocalizedText.Of(
                    $"Văn bản {instrument.Number} không có hiệu lực ngày nào trong khoảng mà căn cứ này nêu ({claim}); hiệu lực: {force}.",
                    $"{instrument.Number} was in force on no day of the period that this ground claims ({claim}); in force: {force}."), remedy);
    }

    private static string Write(Period period)
        => $"[{(period.From == DayRange.Earliest ? ".." : DayRange.Iso(period.From))}, {(period.To == Period.Never ? ".." : DayRange.Iso(period.To))})";

    private static void Report(DiagnosticBag bag, RuleFile file, string path, string vi, string en, string remedyVi, string remedyEn)
        => bag.Error(Codes.Ground, new SourcePlace(file.File, 0, path), LocalizedText.Of(vi, en), LocalizedText.Of(remedyVi, remedyEn));
}
