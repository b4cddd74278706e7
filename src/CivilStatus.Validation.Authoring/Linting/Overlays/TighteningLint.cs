using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting.Overlays;

/// <summary>A profile of the base becomes stricter or stays as it is, kind by kind.</summary>
internal static class TighteningLint
{
    public static void Profiles(CatalogueOverlay overlay, Catalogue @base, DiagnosticBag bag)
    {
        foreach (TightenedProfile profile in overlay.Tightened)
        {
            Profile of = @base.Profile(profile.Id)!;
            Effects(profile.Id, "violated", profile.Violated, of.Violated, bag);
            Effects(profile.Id, "undecided", profile.Undecided, of.Undecided, bag);
        }
    }

    private static void Effects(string profile, string key, IReadOnlyDictionary<RuleKind, Effect> effects, IReadOnlyDictionary<RuleKind, Effect> @base, DiagnosticBag bag)
    {
        foreach ((string kind, RuleKind of) in Words.Kinds)
        {
            if (!effects.TryGetValue(of, out Effect effect) || effect >= @base.GetValueOrDefault(of)) continue;
            string mine = Word(effect), theirs = Word(@base.GetValueOrDefault(of));
            bag.Error(Codes.ProfileWeakened, new SourcePlace($"profiles/{profile}.json", 0, $"$.{key}.{kind}"),
                LocalizedText.Of(
                    $"Trong ngữ cảnh {profile}, loại {kind} được hạ từ {theirs} của danh mục gốc xuống {mine}.",
                    $"Under the profile {profile} the kind {kind} is lowered from {theirs}, as the base has it, to {mine}."),
                LocalizedText.Of(
                    $"Danh mục bổ sung chỉ được chặt hơn: ghi {theirs} trở lên, hoặc bỏ dòng này; cần nhẹ hơn thì đặt một ngữ cảnh mới.",
                    $"An overlay only tightens: write {theirs} or more, or leave it out; where less is meant, add a profile of its own."));
        }
    }

    private static string Word(Effect effect) => Words.Effects.First(e => e.Item2 == effect).Item1;
}
