using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Linting;
using CivilStatus.Validation.Authoring.Loading.Overlays;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads a catalogue folder strictly and reports everything wrong with it at once.</summary>
public static class CatalogueLoader
{
    /// <summary>Reads and lints a folder.</summary>
    /// <param name="path">The folder that holds <c>catalogue.json</c>.</param>
    /// <param name="findBase">Finds the catalogue that an overlay stands on; null where it is not at hand. Needed for overlays only.</param>
    public static CatalogueSource Load(string path, Func<CatalogueReference, Catalogue?>? findBase = null)
    {
        var bag = new DiagnosticBag();
        if (CatalogueFolder.Read(path, bag) is not { } folder) return new CatalogueSource(null, [], [], [], bag.ToSorted());

        var files = new FolderReader(folder, bag);
        JsonValue? head = files.Parse(CatalogueFolder.Head);
        return head is not null && OverlayHead.IsIn(head)
            ? new OverlayLoader(files).Load(head, findBase ?? (_ => null))
            : Load(files, head is null ? null : CatalogueHead.Read(new ObjectReader(head, bag)));
    }

    private static CatalogueSource Load(FolderReader files, CatalogueHead? head)
    {
        (CatalogueFolder folder, DiagnosticBag bag) = (files.Folder, files.Bag);
        Labels? labels = files.One("labels.json", LawFiles.Labels);
        ReviewedMutants? reviewed = files.Optional(ReviewedMutants.File, ReviewedMutants.Read);
        ImmutableArray<Instrument> instruments = files.All("instruments", LawFiles.Instrument, i => i.Id);
        ImmutableArray<LegalParameter> parameters = files.All("parameters", LawFiles.Parameter, p => p.Id);
        ImmutableArray<Table> tables = files.All("tables", LawFiles.Table, t => t.Id);
        ImmutableArray<Profile> profiles = files.All("profiles", LawFiles.Profile, p => p.Id);
        ImmutableArray<RuleFile> rules = files.Rules(parameters, tables);
        ImmutableArray<LawTable> lawTables = files.All("law-tables", r => new LawTableReader(r).Read(), t => t.Id);
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
        Linter.Lint(catalogue, catalogue, rules, lawTables, bag);
        return new CatalogueSource(bag.HasErrors ? null : catalogue, rules, lawTables, folder.Hashes, bag.ToSorted())
        {
            Reviewed = reviewed ?? ReviewedMutants.None,
            Lines = bag.Lines,
        };
    }
}
