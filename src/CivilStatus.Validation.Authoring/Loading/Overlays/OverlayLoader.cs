using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Linting;
using CivilStatus.Validation.Authoring.Linting.Overlays;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Loading.Overlays;

/// <summary>Reads a folder that holds an overlay: its own files only, checked together with the catalogue that it stands on.</summary>
internal sealed class OverlayLoader(FolderReader files)
{
    private readonly DiagnosticBag bag = files.Bag;

    public CatalogueSource Load(JsonValue headFile, Func<CatalogueReference, Catalogue?> findBase)
    {
        OverlayHead head = OverlayHead.Read(new ObjectReader(headFile, bag));
        // Without its base nothing that the overlay says can be understood.
        if (FindBase(head, findBase) is not { } @base) return new CatalogueSource(null, [], [], files.Folder.Hashes, bag.ToSorted());

        ReviewedMutants? reviewed = files.Optional(ReviewedMutants.File, ReviewedMutants.Read);
        ImmutableArray<LegalParameter> parameters = files.All("parameters", LawFiles.Parameter, p => p.Id);
        ImmutableArray<Table> tables = files.All("tables", LawFiles.Table, t => t.Id);
        ImmutableArray<ProfileFile> profiles = files.All("profiles", r => ProfileFile.Read(r, @base), p => p.Id);
        ImmutableArray<RuleFile> rules = files.Rules(@base.Parameters.AddRange(parameters), @base.Tables.AddRange(tables));
        ImmutableArray<LawTable> lawTables = files.All("law-tables", r => new LawTableReader(r).Read(), t => t.Id);
        var overlay = new CatalogueOverlay
        {
            Id = head.Id,
            Version = head.Version,
            Publisher = head.Publisher,
            PublishedOn = head.PublishedOn,
            Extends = head.Extends,
            Labels = files.Optional("labels.json", LabelsFile.Read) ?? AddedLabels.None,
            Instruments = files.All("instruments", LawFiles.Instrument, i => i.Id),
            Parameters = parameters,
            Tables = tables,
            Tightened = [.. profiles.Select(p => p.Tightened).OfType<TightenedProfile>()],
            Profiles = [.. profiles.Select(p => p.Added).OfType<AddedProfile>()],
            Rules = [.. rules.Select(r => r.Rule).OrderBy(r => r.Id, StringComparer.Ordinal)],
        };
        Lint(overlay, @base, rules, lawTables);
        return new CatalogueSource(bag.HasErrors ? null : overlay.On(@base), rules, lawTables, files.Folder.Hashes, bag.ToSorted())
        {
            Overlay = bag.HasErrors ? null : overlay,
            Reviewed = reviewed ?? ReviewedMutants.None,
            Lines = bag.Lines,
        };
    }

    private void Lint(CatalogueOverlay overlay, Catalogue @base, ImmutableArray<RuleFile> rules, ImmutableArray<LawTable> lawTables)
    {
        OverlayLint.Overlay(overlay, @base, rules, bag);
        Catalogue whole = OverlayUnion.Of(overlay, @base);
        HashSet<string> profiles = [.. overlay.Tightened.Select(p => p.Id), .. overlay.Profiles.Select(p => p.Id)];
        Catalogue own = whole with
        {
            Instruments = overlay.Instruments,
            Parameters = overlay.Parameters,
            Tables = overlay.Tables,
            Profiles = [.. whole.Profiles.Where(p => profiles.Contains(p.Id))],
            Rules = overlay.Rules,
        };
        Linter.Lint(whole, own, rules, lawTables, bag);
    }

    private Catalogue? FindBase(OverlayHead head, Func<CatalogueReference, Catalogue?> findBase)
    {
        CatalogueReference wanted = head.Extends;
        if (wanted.Id.Length == 0) return null;
        Catalogue? found = findBase(wanted);
        if (found is not null && wanted.In(found) is not null) return found;
        LocalizedText what = found is null
            ? LocalizedText.Of($"Danh mục này bổ sung cho danh mục gốc {wanted}, mà không có danh mục ấy ở đây.", $"This catalogue extends {wanted}, which is not at hand.")
            : LocalizedText.Of(
                $"Danh mục này bổ sung cho {wanted.Id} từ phiên bản {wanted.Version}, còn danh mục gốc đưa vào là {found.Id} {found.Version}.",
                $"This catalogue extends {wanted.Id} of version {wanted.Version} or later, and the base given is {found.Id} {found.Version}.");
        bag.Error(Codes.Base, new SourcePlace(CatalogueFolder.Head, 0, "$." + OverlayHead.Key), what, LocalizedText.Of(
            $"Chỉ ra thư mục hoặc tệp .bundle của {wanted.Id}, phiên bản {wanted.Version} trở lên, bằng --base.",
            $"Name the folder or .bundle of {wanted.Id}, version {wanted.Version} or later, with --base."));
        return null;
    }
}
