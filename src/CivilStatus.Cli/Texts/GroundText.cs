using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Cli.Texts;

/// <summary>How a legal ground is cited: provision, title where it is short, number, and how well it is verified.</summary>
internal static class GroundText
{
    private const int ShortTitle = 48;

    private static readonly string[] Kinds =
    [
        "Thông tư liên tịch", "Thông tư", "Nghị định", "Nghị quyết", "Sắc luật", "Bộ luật", "Luật",
        "Joint Circular", "Circular", "Decree-Law", "Decree", "Resolution", "Code", "Law",
    ];

    public static string Of(Ground ground, RuleCatalogue catalogue, Language language)
    {
        if (ground.Verification == Verification.NotLaw) return language["không dựa vào luật", "needs no law"];
        Instrument? instrument = catalogue.Instrument(ground.Instrument);
        string number = instrument?.Number ?? ground.Instrument ?? "";
        string title = instrument?.Title.In(language.Code) ?? "";
        string named = title.Length is > 0 and <= ShortTitle ? $"{title} ({number})" : $"{KindOf(title)} {number}".Trim();
        string cited = ground.Provision is { } provision ? language[$"{provision.In("vi")} {named}", $"{named}, {provision.In("en")}"] : named;
        return ground.Verification switch
        {
            Verification.Text => cited,
            Verification.Secondary => cited + language[" – theo tài liệu thứ cấp", " – secondary source"],
            _ => cited + language[" – chưa kiểm chứng", " – unverified"],
        };
    }

    /// <summary>The grounds that are law, each cited once.</summary>
    public static string[] OfLaw(IEnumerable<Ground> grounds, RuleCatalogue catalogue, Language language)
        => [.. grounds.Where(g => g.Instrument is not null).Select(g => Of(g, catalogue, language)).Distinct()];

    // A long title is left out, but what kind of instrument it is stays.
    private static string KindOf(string title) => Array.Find(Kinds, k => title.StartsWith(k, StringComparison.Ordinal)) ?? "";
}
