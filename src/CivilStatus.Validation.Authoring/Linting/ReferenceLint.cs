using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>References that lead nowhere.</summary>
internal static class ReferenceLint
{
    public static void Rule(RuleFile file, Catalogue catalogue, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        foreach ((string alias, string id) in rule.Parameters)
            if (catalogue.Parameter(id) is null)
                Dangling(bag, file.File, $"$.parameters.{alias}", id, catalogue.Parameters.Select(p => p.Id));
        for (int i = 0; i < rule.AtMost.Length; i++)
            foreach (string profile in rule.AtMost[i].Profiles)
                if (catalogue.Profile(profile) is null)
                    Dangling(bag, file.File, string.Create(CultureInfo.InvariantCulture, $"$.atMost[{i}].profiles"), profile, catalogue.Profiles.Select(p => p.Id));
        foreach ((Ground ground, string path) in GroundLint.Places(rule)) Instrument(ground, catalogue, bag, file.File, path);
        CheckForEach(file, bag);
        CheckLawDate(file, catalogue, bag);
        foreach (IGrouping<string, (string Id, int At)> same in rule.Exceptions.Select((e, i) => (e.Id, At: i)).GroupBy(e => e.Id).Where(g => g.Count() > 1))
            bag.Error(Codes.DuplicateId, new SourcePlace(file.File, 0, string.Create(CultureInfo.InvariantCulture, $"$.exceptions[{same.Last().At}].id")),
                LocalizedText.Of($"Hai ngoại lệ cùng mã \"{same.Key}\".", $"Two exceptions have the id \"{same.Key}\"."),
                LocalizedText.Of("Đặt mã khác nhau.", "Give them different ids."));
    }

    public static void Instrument(Ground ground, Catalogue catalogue, DiagnosticBag bag, string file, string path)
    {
        if (ground.Instrument is { Length: > 0 } id && catalogue.Instrument(id) is null)
            Dangling(bag, file, path + ".instrument", id, catalogue.Instruments.Select(i => i.Id));
    }

    /// <summary>An instrument follows or changes others, which the catalogue has too.</summary>
    public static void Instrument(Instrument instrument, Catalogue catalogue, DiagnosticBag bag)
    {
        string file = $"instruments/{instrument.Id}.json";
        foreach ((string key, string id) in instrument.Replaces.Select(id => ("replaces", id)).Concat(instrument.Amends.Select(id => ("amends", id))))
            if (id == instrument.Id || catalogue.Instrument(id) is null)
                Dangling(bag, file, $"$.{key}", id, catalogue.Instruments.Select(i => i.Id).Where(i => i != instrument.Id));
    }

    /// <summary>An id belongs to one rule for good, whatever name its file bears.</summary>
    public static void RuleIds(IEnumerable<RuleFile> rules, DiagnosticBag bag)
    {
        foreach (IGrouping<string, RuleFile> same in rules.GroupBy(r => r.Rule.Id).Where(g => g.Count() > 1))
            bag.Error(Codes.DuplicateId, new SourcePlace(same.Last().File, 0, "$.id"),
                LocalizedText.Of($"Mã {same.Key} đã thuộc về {same.First().File}.", $"The id {same.Key} belongs to {same.First().File} already."),
                LocalizedText.Of("Chọn một mã chưa từng dùng.", "Choose an id that was never used."));
    }

    public static void Conventions(Catalogue catalogue, DiagnosticBag bag)
    {
        const string File = "catalogue.json";
        Conventions conventions = catalogue.Conventions;
        if (conventions.Territories.IsEmpty)
            bag.Error(Codes.MissingKey, new SourcePlace(File, 0, "$.conventions.territories.leaves"),
                LocalizedText.Of("Danh mục không nêu vùng nào, nên không quy tắc nào được áp dụng.", "The catalogue names no territory, so no rule would ever be asked."),
                LocalizedText.Of("Nêu ít nhất một vùng.", "Name at least one territory."));
        if (catalogue.Table(conventions.PlaceholderTable) is null)
            Dangling(bag, File, "$.conventions.placeholders", conventions.PlaceholderTable, catalogue.Tables.Select(t => t.Id));
        if (conventions.NameTable is { } names && catalogue.Table(names) is null)
            Dangling(bag, File, "$.conventions.names", names, catalogue.Tables.Select(t => t.Id));
        foreach (Reading reading in conventions.Readings)
        {
            if (catalogue.Table(reading.Table) is not { } table)
                Dangling(bag, File, "$.conventions.readings", reading.Table, catalogue.Tables.Select(t => t.Id));
            else if (table.ColumnIndex(reading.Column) < 0)
                Dangling(bag, File, "$.conventions.readings", reading.Column, table.Columns);
            EntryLayout layout = EntryLayout.Of(EntryEvent.Birth);
            foreach (string path in new[] { reading.Field, reading.From })
                if (!layout.ByPath.ContainsKey(path)) Dangling(bag, File, "$.conventions.readings", path, layout.ByPath.Keys.Where(k => k.StartsWith("entry.", StringComparison.Ordinal)));
        }
        foreach (string territory in conventions.TerritoryGroups.Values.SelectMany(t => t))
            if (!conventions.Territories.Contains(territory)) Dangling(bag, File, "$.conventions.territories.groups", territory, conventions.Territories);
    }

    private static void CheckForEach(RuleFile file, DiagnosticBag bag)
    {
        if (file.Rule.ForEach is not { OverAll: false } forEach) return;
        IEnumerable<EntryLayout> layouts = file.Rule.Layouts;
        string[] allowed = forEach.Variable switch
        {
            ForEach.Person => [.. layouts.SelectMany(l => l.List is { ItemsArePersons: true } list ? l.Persons.Add(list.Path) : l.Persons).Distinct()],
            ForEach.Item => [.. layouts.Select(l => l.List?.Path).OfType<string>().Distinct()],
            _ => [.. file.Scope.Fields.Keys],
        };
        foreach (string over in forEach.Over)
            if (!allowed.Contains(over)) Dangling(bag, file.File, $"$.forEach.{forEach.Variable}", over, allowed);
    }

    private static void CheckLawDate(RuleFile file, Catalogue catalogue, DiagnosticBag bag)
    {
        Rule rule = file.Rule;
        bool changes = rule.Parameters.Length > 0 || rule.InForce is not [{ } only] || only != Period.Always || rule.AtMost.Any(a => a.Period != Period.Always);
        if (!changes || rule.LawDate is not null) return;
        bag.Error(Codes.LawDate, new SourcePlace(file.File, 0, "$.lawDate"),
            LocalizedText.Of("Quy tắc thay đổi theo thời gian nhưng không nêu ngày áp dụng luật.", "The rule changes over time and names no law date."),
            LocalizedText.Of("Thêm \"lawDate\", ví dụ \"entry.date\".", "Add \"lawDate\", such as \"entry.date\"."));
    }

    private static void Dangling(DiagnosticBag bag, string file, string path, string id, IEnumerable<string> known)
    {
        string list = string.Join(", ", known.Take(60));
        bag.Error(Codes.DanglingReference, new SourcePlace(file, 0, path),
            LocalizedText.Of($"Danh mục không có \"{id}\".", $"The catalogue has no \"{id}\"."),
            LocalizedText.Of($"Hiện có: {list}.", $"There are: {list}."));
    }
}
