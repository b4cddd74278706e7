using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Explaining;

/// <summary>The law of that day in one line: the values that the rule used, and since when; or what it rests on.</summary>
internal static class LawLine
{
    private const int MostRegimes = 4;

    public static void Write(Page page, Explanation explanation)
    {
        ExplainedRegime[] regimes = [.. explanation.Regimes.Where(r => r.InForce)];
        HashSet<string> used = UsedBy(explanation);
        if (regimes.Length > 0 && regimes[0].Values.Any(v => used.Contains(v.Key))) Values(page, explanation, regimes, used);
        else Grounds(page, explanation);
    }

    /// <summary>A value of the law: what it is, how much, and since when.</summary>
    public static string Value(Page page, Rule rule, KeyValuePair<string, LegalValue> value)
    {
        string parameter = rule.Parameters.First(p => p.Key == value.Key).Value;
        string title = page.Catalogue.Parameter(parameter)?.Title.In(page.Language.Code) ?? value.Key;
        string amount = value.Value.Value is { } known
            ? page.Catalogue.Labels.Value(known, CodeFields.Of(rule, value.Key), page.Language.Code)
            : page["luật không định", "the law fixes none"];
        return $"{title}: {amount} ({DayText.Of(value.Value.Period, page.Language)})";
    }

    /// <summary>Where and when a regime holds, as far as that is limited; else nothing.</summary>
    public static string Place(Page page, ExplainedRegime regime)
        => regime.Territories.Length == page.Catalogue.Conventions.Territories.Length ? "" : string.Join(", ", regime.Territories.Select(t => page.Code("entry.territory", t)));

    private static void Values(Page page, Explanation explanation, ExplainedRegime[] regimes, HashSet<string> used)
    {
        string day = explanation.LawDays is { IsExact: true } days ? page[$"Luật ngày {DayText.Of(days, page.Language)}", $"Law of {DayText.Of(days, page.Language)}"] : page["Luật có thể áp dụng", "Law that may apply"];
        string[] lines =
        [
            .. regimes.Select(r => (regimes.Length > 1 && Place(page, r) is { Length: > 0 } place ? $"{place} – " : "")
                + string.Join("; ", r.Values.Where(v => used.Contains(v.Key)).Select(v => Value(page, explanation.Rule, v)))).Distinct(),
        ];
        if (lines.Length == 1)
        {
            page.Line(1, $"{day}: {lines[0]}");
            return;
        }
        page.Line(1, $"{day}:");
        foreach (string line in lines.Take(MostRegimes)) page.Line(2, line);
        if (lines.Length > MostRegimes) page.Line(2, page[$"… và {lines.Length - MostRegimes} thời kỳ hoặc vùng khác", $"… and {lines.Length - MostRegimes} other times or territories"]);
    }

    private static void Grounds(Page page, Explanation explanation)
    {
        if (explanation.Finding is not { } finding) return;
        string[] cited = GroundText.OfLaw(finding.Grounds, page.Catalogue, page.Language);
        page.Line(1, cited.Length > 0
            ? $"{page["Luật", "Law"]}: {string.Join("; ", cited)}"
            : page["Luật: không cần đến luật; quy tắc này dựa vào lẽ tự nhiên hoặc thống kê.", "Law: none is needed; the rule rests on logic, nature or statistics."]);
    }

    // Values that only an exception needs are told where that exception permits the breach.
    private static HashSet<string> UsedBy(Explanation explanation)
    {
        IEnumerable<RuleNode> trees = new[] { explanation.Rule.AppliesWhen, explanation.Rule.Require, explanation.Finding?.Exception?.When }.OfType<Condition>().Select(c => c.Tree);
        return [.. trees.SelectMany(TreeRewriter.All).OfType<ParameterNode>().Select(p => p.Alias)];
    }
}
