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
    public static void Catalogue(Catalogue catalogue, ImmutableArray<RuleFile> rules, ImmutableArray<LawTable> tables, DiagnosticBag bag)
    {
        ILookup<string, int> stated = tables.SelectMany(t => t.Boundaries.Select(day => (t.Rule, Day: day))).ToLookup(t => t.Rule, t => t.Day);
        RuleFile[] asked = [.. rules.Where(r => r.Rule.Status is RuleStatus.InForce or RuleStatus.Preview)];
        foreach (RuleFile file in asked)
            Check(file.Rule.InForce.Concat(file.Rule.AtMost.Select(a => a.Period)), stated[file.Rule.Id], file.File, [file.Rule.Id], bag);
        foreach (LegalParameter parameter in catalogue.Parameters)
        {
            string[] users = [.. asked.Select(r => r.Rule).Where(r => r.Parameters.Any(p => p.Value == parameter.Id)).Select(r => r.Id)];
            if (users.Length > 0) Check(parameter.Values.Select(v => v.Period), users.SelectMany(u => stated[u]), $"parameters/{parameter.Id}.json", users, bag);
        }
    }

    // One warning for a file: it says which days, and a table of any of the rules may state them.
    private static void Check(IEnumerable<Period> periods, IEnumerable<int> stated, string file, string[] rules, DiagnosticBag bag)
    {
        int[] missing = [.. periods.SelectMany(LawTable.Limits).Except(stated).Order()];
        if (missing.Length == 0) return;
        string days = string.Join(", ", missing.Select(DayRange.Iso)), of = string.Join(", ", rules);
        bag.Warning(Codes.LawTableMissing, new SourcePlace(file),
            LocalizedText.Of($"Luật thay đổi vào các ngày {days}, mà không bảng luật nào của {of} nêu.", $"The law changes on {days}, which no law table of {of} states."),
            LocalizedText.Of("Viết bảng luật trong law-tables/ từ văn bản luật, không từ tệp này.", "Write a law table in law-tables/ from the text of the law, not from this file."));
    }
}
