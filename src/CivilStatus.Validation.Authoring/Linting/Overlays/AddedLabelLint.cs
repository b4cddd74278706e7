using System.Collections.Frozen;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Linting.Overlays;

/// <summary>Labels of an overlay name what has no name yet: another one would change the messages of the base.</summary>
internal static class AddedLabelLint
{
    public static void Labels(AddedLabels labels, Catalogue @base, DiagnosticBag bag)
    {
        foreach (string role in labels.Roles.Keys.Where(@base.Labels.Roles.ContainsKey)) Taken($"$.roles.{role}", role, @base, bag);
        foreach (string field in labels.Fields.Keys.Where(f => IsNamed(@base.Labels.Fields, f))) Taken($"$.fields[\"{field}\"]", field, @base, bag);
        foreach (string field in labels.Codes.Keys.Where(f => IsNamed(@base.Labels.Codes, f))) Taken($"$.codes[\"{field}\"]", field, @base, bag);
    }

    // A field of a person is named by the path inside the person.
    private static bool IsNamed<T>(FrozenDictionary<string, T> names, string path)
        => names.ContainsKey(path) || path.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot && names.ContainsKey(path[(dot + 1)..]);

    private static void Taken(string path, string name, Catalogue @base, DiagnosticBag bag)
        => bag.Error(Codes.BelongsToBase, new SourcePlace("labels.json", 0, path),
            LocalizedText.Of($"Danh mục gốc {@base.Id} {@base.Version} đã đặt tên gọi cho \"{name}\".", $"The base {@base.Id} {@base.Version} has a label for \"{name}\" already."),
            LocalizedText.Of("Bỏ tên gọi này: chỉ thêm tên gọi cho điều chưa có tên.", "Leave it out: labels are added only for what has none."));
}
