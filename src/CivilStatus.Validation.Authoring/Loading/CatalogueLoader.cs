using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Linting;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads a catalogue folder strictly and reports everything wrong with it at once.</summary>
public static class CatalogueLoader
{
    /// <summary>Reads and lints a folder.</summary>
    /// <param name="path">The folder that holds <c>catalogue.json</c>.</param>
    public static CatalogueSource Load(string path)
    {
        var bag = new DiagnosticBag();
        if (CatalogueFolder.Read(path, bag) is not { } folder) return new CatalogueSource(null, [], [], [], bag.ToSorted());

        CatalogueHead? head = ReadOne(folder, "catalogue.json", bag, CatalogueHead.Read);
        Labels? labels = ReadOne(folder, "labels.json", bag, LawFiles.Labels);
        ReviewedMutants? reviewed = folder.Has(ReviewedMutants.File) ? ReadOne(folder, ReviewedMutants.File, bag, ReviewedMutants.Read) : null;
        ImmutableArray<Instrument> instruments = ReadAll(folder, "instruments", bag, LawFiles.Instrument, i => i.Id);
        ImmutableArray<LegalParameter> parameters = ReadAll(folder, "parameters", bag, LawFiles.Parameter, p => p.Id);
        ImmutableArray<Table> tables = ReadAll(folder, "tables", bag, LawFiles.Table, t => t.Id);
        ImmutableArray<Profile> profiles = ReadAll(folder, "profiles", bag, LawFiles.Profile, p => p.Id);
        var parser = new ConditionParser();
        ImmutableArray<RuleFile> rules = ReadAll(folder, "rules", bag, r => new RuleReader(r, parser, parameters, tables).Read(), r => $"{r.Rule.Id}-{r.Rule.Name}");
        ImmutableArray<LawTable> lawTables = ReadAll(folder, "law-tables", bag, r => new LawTableReader(r).Read(), t => t.Id);
        if (head is null || labels is null) return new CatalogueSource(null, rules, lawTables, folder.Hashes, bag.ToSorted());

        var catalogue = new Catalogue
        {
            Id = head.Id,
            Version = head.Version,
            Publisher = head.Publisher,
            PublishedOn = head.PublishedOn,
            Languages = head.Languages,
            Conventions = head.Conventions,
            Labels = labels,
            Instruments = instruments,
            Parameters = parameters,
            Tables = tables,
            Profiles = profiles,
            Rules = [.. rules.Select(r => r.Rule).OrderBy(r => r.Id, StringComparer.Ordinal)],
        };
        Linter.Lint(catalogue, rules, lawTables, bag);
        return new CatalogueSource(bag.HasErrors ? null : catalogue, rules, lawTables, folder.Hashes, bag.ToSorted())
        {
            Reviewed = reviewed ?? ReviewedMutants.None,
            Lines = bag.Lines,
        };
    }

    private static T? ReadOne<T>(CatalogueFolder folder, string name, DiagnosticBag bag, Func<ObjectReader, T> read)
        where T : class
    {
        foreach ((string path, byte[] bytes) in folder.Files)
            if (path == name) return JsonSource.Parse(path, bytes, bag) is { } value ? read(new ObjectReader(value, bag)) : null;
        bag.Error(Codes.Unreadable, new SourcePlace(name),
            LocalizedText.Of($"Thiếu tệp {name}.", $"The file {name} is missing."), LocalizedText.Of("Thêm tệp này.", "Add it."));
        return null;
    }

    private static ImmutableArray<T> ReadAll<T>(CatalogueFolder folder, string kind, DiagnosticBag bag, Func<ObjectReader, T> read, Func<T, string> name)
    {
        var items = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach ((string path, byte[] bytes) in folder.Of(kind))
        {
            if (JsonSource.Parse(path, bytes, bag) is not { } value) continue;
            T item = read(new ObjectReader(value, bag));
            string expected = name(item) + ".json";
            if (!items.TryAdd(name(item), item))
                bag.Error(Codes.DuplicateId, new SourcePlace(path),
                    LocalizedText.Of($"Đã có tệp khác mang mã \"{name(item)}\".", $"Another file bears the id \"{name(item)}\"."),
                    LocalizedText.Of("Mỗi mã chỉ dùng một lần.", "An id is used once."));
            else if (Path.GetFileName(path) != expected)
                bag.Error(Codes.FileName, new SourcePlace(path),
                    LocalizedText.Of("Tên tệp không khớp với mã trong tệp.", "The name of the file is not that of its content."),
                    LocalizedText.Of($"Đổi tên thành {expected}.", $"Name it {expected}."));
        }
        return [.. items.Values];
    }
}
