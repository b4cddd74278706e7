using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Linting.Overlays;

/// <summary>An overlay adds to its base and replaces nothing of it.</summary>
internal static class OverlayLint
{
    public static void Overlay(CatalogueOverlay overlay, Catalogue @base, ImmutableArray<RuleFile> rules, DiagnosticBag bag)
    {
        IdLint.Overlay(overlay.Id, bag);
        for (Catalogue? layer = @base; layer is not null; layer = layer.Base)
            if (layer.Id == overlay.Id) Taken(LocalizedText.Of("danh mục", "catalogue"), overlay.Id, CatalogueFolder.Head, layer, bag);
        foreach (RuleFile file in rules) Rule(file, @base, bag);
        foreach (string id in overlay.Parameters.Select(p => p.Id).Where(id => @base.Parameter(id) is not null))
            Taken(LocalizedText.Of("tham số", "parameter"), id, $"parameters/{id}.json", @base, bag);
        foreach (string id in overlay.Tables.Select(t => t.Id).Where(id => @base.Table(id) is not null))
            Taken(LocalizedText.Of("bảng", "table"), id, $"tables/{id}.json", @base, bag);
        foreach (string id in overlay.Instruments.Select(i => i.Id).Where(id => @base.Instrument(id) is not null))
            Taken(LocalizedText.Of("văn bản", "instrument"), id, $"instruments/{id}.json", @base, bag);
        TighteningLint.Profiles(overlay, @base, bag);
        AddedLabelLint.Labels(overlay.Labels, @base, bag);
    }

    // Of a rule both are named: an author who meant to change a national rule should see which one it is.
    private static void Rule(RuleFile file, Catalogue @base, DiagnosticBag bag)
    {
        string id = file.Rule.Id, letters = Letters(id);
        if (@base.Rule(id) is { } rule)
            bag.Error(Codes.BelongsToBase, new SourcePlace(file.File, 0, "$.id"),
                LocalizedText.Of(
                    $"Mã {id} của quy tắc «{file.Rule.Title.In("vi")}» đã thuộc về quy tắc «{rule.Title.In("vi")}» ({rule.Name}) của danh mục gốc {@base.Id} {@base.Version}.",
                    $"The id {id} of the rule “{file.Rule.Title.In("en")}” belongs to the rule “{rule.Title.In("en")}” ({rule.Name}) of the base {@base.Id} {@base.Version}."),
                LocalizedText.Of("Chọn mã khác; quy tắc của danh mục gốc không sửa, không bỏ được.", "Choose another id; a rule of the base can be neither changed nor dropped."));
        else if (letters.Length > 0 && @base.Rules.Any(r => Letters(r.Id) == letters))
            bag.Warning(Codes.IdOfBase, new SourcePlace(file.File, 0, "$.id"),
                LocalizedText.Of($"Mã {id} mở đầu bằng {letters} như các quy tắc của {@base.Id}: phiên bản sau của {@base.Id} có thể dùng đúng mã này.", $"The id {id} begins with {letters} like rules of {@base.Id}: a later version of {@base.Id} may use this very id."),
                LocalizedText.Of("Mở đầu mã bằng các chữ riêng của danh mục này.", "Begin the ids of this catalogue with letters of its own."));
    }

    private static string Letters(string id) => string.Concat(id.TakeWhile(char.IsAsciiLetterUpper));

    private static void Taken(LocalizedText what, string id, string file, Catalogue @base, DiagnosticBag bag)
        => bag.Error(Codes.BelongsToBase, new SourcePlace(file, 0, "$.id"),
            LocalizedText.Of($"Danh mục gốc {@base.Id} {@base.Version} đã có {what.In("vi")} \"{id}\".", $"The base {@base.Id} {@base.Version} has the {what.In("en")} \"{id}\" already."),
            LocalizedText.Of("Đặt mã khác; nội dung của danh mục gốc không thay được.", "Give it another id; nothing of the base can be replaced."));
}
