using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>What the conditions of a rule may speak of: the fields of its events, its loop variable, its parameters, the tables.</summary>
/// <param name="Events">The rule's events.</param>
/// <param name="Variable">Its loop variable, or null.</param>
/// <param name="Parameters">The parameters of the law it uses, by its aliases.</param>
/// <param name="Tables">The tables of the catalogue.</param>
public sealed record ConditionScope(
    ImmutableArray<EntryEvent> Events,
    string? Variable,
    ImmutableSortedDictionary<string, LegalParameter> Parameters,
    ImmutableArray<Table> Tables)
{
    /// <summary>The fields by the path that conditions use; those of persons and of list items also under the loop variables <c>person</c> and <c>item</c>.</summary>
    public ImmutableSortedDictionary<string, EntryField> Fields { get; } = FieldsOf(Events, Variable);

    /// <summary>The names of the rule's events, which <c>event</c> may be compared with.</summary>
    public ImmutableArray<string> EventNames => [.. Events.Select(e => e.Name())];

    /// <summary>The words a path may start with.</summary>
    public ImmutableSortedSet<string> Roots { get; } =
    [
        .. FieldsOf(Events, Variable).Keys.Select(p => p.Split('.')[0]).Append(FieldNode.AsOf).Append(FieldNode.Event)
            .Concat(Parameters.IsEmpty ? [] : new[] { "parameter" }),
    ];

    /// <summary>The parameters that a rule's aliases stand for; an id that leads nowhere counts as a number without values.</summary>
    /// <param name="aliases">Aliases and parameter ids.</param>
    /// <param name="law">The parameters of the catalogue.</param>
    public static ImmutableSortedDictionary<string, LegalParameter> ParametersOf(
        IEnumerable<KeyValuePair<string, string>> aliases, ImmutableArray<LegalParameter> law)
        => aliases.ToImmutableSortedDictionary(
            a => a.Key,
            a => law.FirstOrDefault(p => p.Id == a.Value) ?? new LegalParameter(a.Value, LocalizedText.Of("", ""), ParameterUnit.CompletedYears, []),
            StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, EntryField> FieldsOf(ImmutableArray<EntryEvent> events, string? variable)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, EntryField>(StringComparer.Ordinal);
        foreach (EntryLayout layout in events.Select(EntryLayout.Of))
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
                    fields[ForEach.Person + field.Path[role.Length..]] = field;
        if (layout.List is not { ItemsArePersons: true } list) return;
        foreach (EntryField field in list.ItemFields) fields[$"{ForEach.Person}.{field.Path}"] = field;
    }
}
