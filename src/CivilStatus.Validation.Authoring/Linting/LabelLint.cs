using System.Collections.Frozen;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Labels of codes that no field has.</summary>
internal static class LabelLint
{
    private const string File = "labels.json";

    public static void Codes(Labels labels, DiagnosticBag bag)
    {
        ILookup<string, EntryField> fields = EntryEvents.All.Select(e => EntryLayout.Of(e.Event)).SelectMany(FieldsByLabel).ToLookup(f => f.Label, f => f.Field);
        foreach ((string label, FrozenDictionary<string, LocalizedText> codes) in labels.Codes)
        {
            if (!fields.Contains(label)) Unknown(bag, $"$.codes.{label}", label, fields.Select(f => f.Key));
            else
                foreach (string code in codes.Keys.Where(c => !fields[label].Any(f => f.Codes.Contains(c))))
                    Unknown(bag, $"$.codes.{label}.{code}", code, fields[label].SelectMany(f => f.Codes));
        }
    }

    private static IEnumerable<(string Label, EntryField Field)> FieldsByLabel(EntryLayout layout)
    {
        foreach (EntryField field in layout.Fields.Where(f => f.Kind == FieldKind.Code))
        {
            string role = field.Path.Split('.')[0];
            yield return (field.Path, field);
            if (layout.Persons.Contains(role)) yield return (field.Path[(role.Length + 1)..], field);
        }
        foreach (EntryField field in layout.List?.ItemFields.Where(f => f.Kind == FieldKind.Code) ?? []) yield return (field.Path, field);
    }

    private static void Unknown(DiagnosticBag bag, string path, string name, IEnumerable<string> known)
    {
        string list = string.Join(", ", known.Distinct().Order(StringComparer.Ordinal));
        bag.Error(Diagnostics.Codes.DanglingReference, new SourcePlace(File, 0, path),
            LocalizedText.Of($"Không có mã hay trường có mã \"{name}\".", $"There is no code, nor field of codes, \"{name}\"."),
            LocalizedText.Of($"Hiện có: {list}.", $"There are: {list}."));
    }
}
