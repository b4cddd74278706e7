using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>
/// Rules that would refuse a registration today, were it not that what they rest on today is unverified: the cap turns
/// the refusal into a note, and nobody would notice that the rule has lost its force.
/// </summary>
internal static class BlockingLint
{
    public static void Rule(RuleFile file, Catalogue catalogue, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        int today = DayRange.ToDay(catalogue.PublishedOn);
        if (rule.Status != RuleStatus.InForce || rule.Grounds.IsEmpty || !rule.InForce.Any(p => p.Contains(today))) return;
        if (catalogue.Profiles.FirstOrDefault(p => Refuses(p, rule, today)) is not { } profile || Unverified(rule, catalogue, today) is not { } what) return;
        bag.Warning(Codes.UnverifiedBlocking, new SourcePlace(file.File, 0, "$.grounds"),
            LocalizedText.Of(
                $"Trong ngữ cảnh {profile.Id}, vi phạm quy tắc này phải bị từ chối, nhưng vào ngày {DayRange.Iso(today)} {what.In("vi")} chưa được kiểm chứng nên chỉ còn là ghi chú.",
                $"Under {profile.Id} a breach of this rule would be refused, but on {DayRange.Iso(today)} {what.In("en")} is unverified, which makes it a note."),
            LocalizedText.Of(
                "Đọc văn bản rồi ghi mức kiểm chứng text hoặc secondary; nếu chỉ muốn ghi chú, nói rõ bằng atMost.",
                "Read the text and enter text or secondary; where a note is meant, say so with atMost."));
    }

    private static bool Refuses(Profile profile, Rule rule, int day)
        => profile.Violated.GetValueOrDefault(rule.Kind) == Effect.Reject
        && !rule.AtMost.Any(cap => cap.Effect < Effect.Reject && cap.Period.Contains(day) && cap.IsFor(profile));

    // As the caps count it: the strongest ground of the rule, and every value it needs.
    private static LocalizedText? Unverified(Rule rule, Catalogue catalogue, int day)
    {
        if (!rule.Grounds.Any(g => g.Period.Contains(day) && g.Verification > Verification.Unverified))
            return LocalizedText.Of("mọi căn cứ của quy tắc", "every ground of the rule");
        IEnumerable<RuleNode> nodes = TreeRewriter.All(rule.Require.Tree);
        if (rule.AppliesWhen is not null) nodes = nodes.Concat(TreeRewriter.All(rule.AppliesWhen.Tree));
        foreach (string alias in nodes.OfType<ParameterNode>().Select(p => p.Alias).Distinct())
            if (catalogue.Parameter(rule.Parameters.FirstOrDefault(p => p.Key == alias).Value ?? "") is { } parameter
                && parameter.Values.Any(v => v.Period.Contains(day) && v.Ground.Verification == Verification.Unverified))
                return LocalizedText.Of($"giá trị của {parameter.Id}", $"the value of {parameter.Id}");
        return null;
    }
}
