using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Every code of every coded field has a label, and no label names a code that no field has.</summary>
internal static class LabelLint
{
    private const string File = "labels.json";

    public static void Codes(Labels labels, DiagnosticBag bag)
    {
        (string Key, ImmutableArray<string> Codes)[] fields =
        [
            .. EntryEvents.All.Select(e => EntryLayout.Of(e.Event)).SelectMany(l => Coded(l, labels))
                .GroupBy(f => f.Key, f => f.Codes, StringComparer.Ordinal).Select(g => (g.Key, g.First())),
        ];
        foreach ((string key, ImmutableArray<string> codes) in fields)
            foreach (string code in codes)
                if (!labels.Codes.TryGetValue(key, out FrozenDictionary<string, LocalizedText>? named) || !named.ContainsKey(code)) Missing(key, code, bag);
        foreach ((string key, FrozenDictionary<string, LocalizedText> named) in labels.Codes.OrderBy(c => c.Key, StringComparer.Ordinal))
            foreach (string code in named.Keys.Order(StringComparer.Ordinal))
                if (!fields.Any(f => f.Key == key && f.Codes.Contains(code))) Unknown(key, code, bag);
    }

    // Fields of a person and of a list item share one key, the path inside the person or item, unless the full path has its own.
    private static IEnumerable<(string Key, ImmutableArray<string> Codes)> Coded(EntryLayout layout, Labels labels)
    {
        foreach (EntryField field in layout.Fields)
            if (CodesOf(field) is { IsEmpty: false } codes) yield return (KeyOf(field.Path, layout, labels), codes);
        foreach (EntryField field in layout.List?.ItemFields ?? [])
            if (CodesOf(field) is { IsEmpty: false } codes) yield return (field.Path, codes);
    }

    private static string KeyOf(string path, EntryLayout layout, Labels labels)
    {
        int dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 || labels.Fields.ContainsKey(path) || !layout.Persons.Contains(path[..dot]) ? path : path[(dot + 1)..];
    }

    private static ImmutableArray<string> CodesOf(EntryField field) => field.Kind == FieldKind.Flag ? ["true", "false"] : field.Codes;

    private static void Missing(string key, string code, DiagnosticBag bag)
        => bag.Error(Diagnostics.Codes.MissingKey, new SourcePlace(File, 0, $"$.codes[\"{key}\"]"),
            LocalizedText.Of($"Mã \"{code}\" của mục \"{key}\" chưa có tên gọi.", $"The code \"{code}\" of the field \"{key}\" has no label."),
            LocalizedText.Of($"Thêm \"{code}\" với \"vi\" và \"en\".", $"Add \"{code}\" with \"vi\" and \"en\"."));

    private static void Unknown(string key, string code, DiagnosticBag bag)
        => bag.Error(Diagnostics.Codes.DanglingReference, new SourcePlace(File, 0, $"$.codes[\"{key}\"].{code}"),
            LocalizedText.Of($"Không mục nào có đường dẫn \"{key}\" và mã \"{code}\".", $"No field has the path \"{key}\" and the code \"{code}\"."),
            LocalizedText.Of("Xóa tên gọi này hoặc sửa đường dẫn, mã.", "Remove the label, or put path or code right."));
}
