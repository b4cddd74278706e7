using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Law tables that refer to nothing, leave days out or speak twice of one day.</summary>
internal static class LawTableLint
{
    public static void Table(LawTable table, Catalogue catalogue, DiagnosticBag bag)
    {
        References(table, catalogue, bag);
        foreach (string territory in catalogue.Conventions.Territories) Territory(table, territory, catalogue.Conventions, bag);
        if (!table.Boundaries.Any())
            Report(bag, Codes.BadValue, table.Place, "$.rows", "Bảng luật không có ngày thay đổi nào nên không kiểm tra gì.", "The law table has no day of change, so it checks nothing.",
                "Ghi \"from\" hoặc \"to\" của các dòng.", "Give the rows their \"from\" or \"to\".");
    }

    private static void References(LawTable table, Catalogue catalogue, DiagnosticBag bag)
    {
        Rule? rule = catalogue.Rule(table.Rule);
        if (rule is null) Unknown(bag, table.Place, "$.rule", table.Rule, catalogue.Rules.Select(r => r.Id));
        else if (rule.ForEach is null != table.Role is null)
            Report(bag, Codes.BadValue, table.Place, "$.role", "\"role\" chỉ dùng, và phải dùng, khi quy tắc có forEach.", "\"role\" belongs to rules with forEach, and to them always.",
                "Thêm hoặc bỏ \"role\".", "Add \"role\" or leave it out.");
        Conventions conventions = catalogue.Conventions;
        foreach (LawTableRow row in table.Rows)
        {
            foreach (string territory in row.Territory)
                if (!conventions.Territories.Contains(territory) && !conventions.TerritoryGroups.ContainsKey(territory))
                    Unknown(bag, row.Place, row.Place.Path + ".territory", territory, conventions.Territories.Concat(conventions.TerritoryGroups.Keys.Order(StringComparer.Ordinal)));
            foreach (Expectation expectation in row.Cases.Select(c => c.Expectation).Append(row.Everywhere).OfType<Expectation>())
            {
                if (expectation.Exception is { } exception && rule is not null && !rule.Exceptions.Any(e => e.Id == exception))
                    Unknown(bag, row.Place, row.Place.Path, exception, rule.Exceptions.Select(e => e.Id));
                foreach ((string profile, _) in expectation.Effects)
                    if (catalogue.Profile(profile) is null) Unknown(bag, row.Place, row.Place.Path, profile, catalogue.Profiles.Select(p => p.Id));
            }
        }
    }

    // Every day from the first to the last belongs to exactly one row.
    private static void Territory(LawTable table, string territory, Conventions conventions, DiagnosticBag bag)
    {
        int next = Period.Always.From;
        foreach (LawTableRow row in table.Rows.Where(r => r.Leaves(conventions).Contains(territory)).OrderBy(r => r.Period.From))
        {
            if (row.Period.From > next) Gap(bag, row.Place, territory, next, row.Period.From);
            if (row.Period.From < next)
                Report(bag, Codes.LawTableOverlap, row.Place, row.Place.Path,
                    $"Hai dòng cùng nói về ngày {DayRange.Iso(row.Period.From)} ở vùng {territory}.", $"Two rows speak of {DayRange.Iso(row.Period.From)} in {territory}.",
                    "Sửa from, to hoặc territory để mỗi ngày thuộc đúng một dòng.", "Put right from, to or territory so that each day belongs to one row.");
            next = Math.Max(next, row.Period.To);
        }
        if (next != Period.Never) Gap(bag, table.Place with { Path = "$.rows" }, territory, next, Period.Never);
    }

    private static void Gap(DiagnosticBag bag, SourcePlace place, string territory, int from, int to)
    {
        string first = from == Period.Always.From ? ".." : DayRange.Iso(from), last = to == Period.Never ? ".." : DayRange.Iso(to - 1);
        Report(bag, Codes.LawTableGap, place, place.Path,
            $"Không dòng nào nói về vùng {territory} trong các ngày {first}/{last}.", $"No row speaks of {territory} on the days {first}/{last}.",
            "Thêm dòng; nơi luật không có gì thì ghi \"expect\": \"notApplicable\".", "Add a row; where nothing was law, with \"expect\": \"notApplicable\".");
    }

    private static void Unknown(DiagnosticBag bag, SourcePlace place, string path, string id, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        Report(bag, Codes.DanglingReference, place, path, $"Danh mục không có \"{id}\".", $"The catalogue has no \"{id}\".", $"Hiện có: {list}.", $"There are: {list}.");
    }

    private static void Report(DiagnosticBag bag, string code, SourcePlace place, string path, string vi, string en, string remedyVi, string remedyEn)
        => bag.Error(code, place with { Path = path }, LocalizedText.Of(vi, en), LocalizedText.Of(remedyVi, remedyEn));
}
