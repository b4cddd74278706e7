using System.Xml.Linq;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Sentences;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>One finding: how much it matters, what is said, what the book has, on what ground, by what exception, and why.</summary>
internal static class FindingCard
{
    public static XElement Of(Finding finding, PageLook look, params object?[] below)
    {
        string language = look.Language.Code;
        return Tag("article", "finding " + finding.Effect.ToString().ToLowerInvariant(),
            With("data-rule", finding.Rule.Id),
            Tag("h2", null,
                Tag("span", "badge", Terms.Of(finding.Effect, language)),
                Tag("span", null, finding.Rule.Title.In(language)),
                Tag("span", "code", finding.Rule.Id)),
            Tag("p", "message", finding.Message(language)),
            Tag("dl", null,
                finding.Fields.Zip(finding.Values).SelectMany(f => Line(look.Label(f.First), f.Second is { } text ? look.Value(f.First, text) : look["(trống)", "(blank)"])),
                Line(look["Kết luận", "Verdict"], Terms.Of(finding.Verdict, language)),
                finding.Exception is { } exception ? Line(look["Ngoại lệ", "Exception"], exception.Title.In(language)) : null,
                Tag("dt", null, look["Căn cứ", "Ground"]),
                finding.Grounds.Select(g => Tag("dd", "ground", Ground(g, look)))),
            Tag("details", null, Tag("summary", null, look["Vì sao có quy tắc này", "Why there is this rule"]), Tag("p", null, finding.Rule.Rationale.In(language))),
            below);
    }

    private static XElement[] Line(string name, string value) => [Tag("dt", null, name), Tag("dd", null, value)];

    private static string Ground(Ground ground, PageLook look)
    {
        string language = look.Language.Code, verified = Terms.Of(ground.Verification, language);
        if (look.Catalogue.Instrument(ground.Instrument) is not { } instrument) return ground.Remark?.In(language) ?? verified;
        string named = $"{instrument.Title.In(language)} ({instrument.Number})";
        string cited = ground.Provision is { } provision ? look[$"{provision.In("vi")} {named}", $"{named}, {provision.In("en")}"] : named;
        return $"{cited} – {verified}";
    }
}
