using System.Collections.Immutable;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Rules;

/// <summary>The fields that a rule may speak of.</summary>
internal static class RuleFields
{
    /// <summary>The fields by the path that conditions use; those of persons and of list items also under the loop variables <c>person</c> and <c>item</c>.</summary>
    /// <param name="layouts">The layouts of what the rule is asked of.</param>
    /// <param name="variable">Its loop variable, or null.</param>
    public static ImmutableSortedDictionary<string, EntryField> Of(IEnumerable<EntryLayout> layouts, string? variable)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, EntryField>(StringComparer.Ordinal);
        foreach (EntryLayout layout in layouts)
        {
            foreach (EntryField field in layout.Fields) fields[field.Path] = field;
            if (variable == ForEach.Person) AddPerson(fields, layout);
            if (variable == ForEach.Item)
                foreach (EntryField field in layout.List?.ItemFields ?? []) fields[$"{ForEach.Item}.{field.Path}"] = field;
        }
        if (variable is not (null or ForEach.Person or ForEach.Item))
            fields[variable] = new EntryField(variable, variable == "date" ? FieldKind.Date : FieldKind.Text, [], -1);
        return fields.ToImmutable();
    }

    private static void AddPerson(ImmutableSortedDictionary<string, EntryField>.Builder fields, EntryLayout layout)
    {
        foreach (string role in layout.Persons)
            foreach (EntryField field in layout.Fields)
                if (field.Path.StartsWith(role + ".", StringComparison.Ordinal))
                {
                    fields[ForEach.Person + field.Path[role.Length..]] = field;
                    // Of a pair also the same role of the second one.
                    if (layout.ByPath.TryGetValue(EntryLayout.OtherPrefix + field.Path, out EntryField? other))
                        fields[EntryLayout.OtherPrefix + ForEach.Person + field.Path[role.Length..]] = other;
                }
        if (layout.List is not { ItemsArePersons: true } list) return;
        foreach (EntryField field in list.ItemFields) fields[$"{ForEach.Person}.{field.Path}"] = field;
    }
}
