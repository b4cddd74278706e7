using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Days on which the law of a rule or parameter changes and which no law table states.</summary>
internal static class LawTableCoverage
{
    /// <summary>Reports them for the rules of a folder and the parameters that these use; one of an overlay's base where the rule stands.</summary>
    public static void Catalogue(Catalogue catalogue, Catalogue own, ImmutableArray<RuleFile> rules, ImmutableArray<LawTable> tables, DiagnosticBag bag)
    {
        ILookup<string, int> stated = tables.SelectMany(t => t.Boundaries.Select(day => (t.Rule, Day: day))).ToLookup(t => t.Rule, t => t.Day);
        // A law table states one entry; the changes of a rule over sets are shown by its examples.
        RuleFile[] asked = [.. rules.Where(r => r.Rule.Set is null && r.Rule.Status is RuleStatus.InForce or RuleStatus.Preview)];
        foreach (RuleFile file in asked)
        {
            IEnumerable<int> periods = file.Rule.InForce.Concat(file.Rule.AtMost.Select(a => a.Period)).SelectMany(LawTable.Limits);
            // “Up to and including a day” changes the day after.
            IEnumerable<int> named = DaysNamed(file.Rule).Where(d => !stated[file.Rule.Id].Contains(d + 1));
            Report([.. periods.Concat(named).Except(stated[file.Rule.Id]).Order()], file.File, [file.Rule.Id], bag);
        }
        foreach (LegalParameter parameter in catalogue.Parameters)
        {
            RuleFile[] files = [.. asked.Where(r => r.Rule.Parameters.Any(p => p.Value == parameter.Id))];
            Rule[] users = [.. files.Select(r => r.Rule)];
            IEnumerable<int> days = parameter.Values.SelectMany(v => LawTable.Limits(v.Period)).Where(d => users.Any(u => IsInForce(u, d)));
            Report([.. days.Except(users.SelectMany(u => stated[u.Id])).Order()], own.Parameter(parameter.Id) is null && files.Length > 0 ? files[0].File : $"parameters/{parameter.Id}.json", [.. users.Select(u => u.Id)], bag);
        }
    }

    private static IEnumerable<int> DaysNamed(Rule rule)
        => rule.Exceptions.Select(e => e.When).Append(rule.Require).Append(rule.AppliesWhen).OfType<Condition>()
            .SelectMany(c => TreeRewriter.All(c.Tree)).OfType<ConstantNode>().Select(c => c.Value).OfType<DateOnly>().Select(d => d.DayNumber);

    // A change that comes before a rule or after it changes nothing.
    private static bool IsInForce(Rule rule, int day) => rule.InForce.Any(p => p.Contains(day) || p.Contains(day - 1));

    // One warning for a file, with every day; a table of any of the rules may state them.
    private static void Report(ImmutableArray<int> missing, string file, string[] rules, DiagnosticBag bag)
    {
        if (missing.IsEmpty) return;
        string days = string.Join(", ", missing.Select(DayRange.Iso)), of = string.Join(", ", rules);
        bag.Warning(Codes.LawTableMissing, new SourcePlace(file),
            LocalizedText.Of($"Luật thay đổi vào các ngày {days}, mà không bảng luật nào của {of} nêu.", $"The law changes on {days}, which no law table of {of} states."),
            LocalizedText.Of("Viết bảng luật trong law-tables/ từ văn bản luật, không từ tệp này.", "Write a law table in law-tables/ from the text of the law, not from this file."));
    }
}
