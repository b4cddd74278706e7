using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>What the conditions of a rule may speak of: the fields of its events, its loop variable, its parameters, the tables.</summary>
/// <param name="Layouts">The layouts of what the rule is asked of: entries of its events, or pairs or groups of them.</param>
/// <param name="Variable">Its loop variable, or null.</param>
/// <param name="Parameters">The parameters of the law it uses, by its aliases.</param>
/// <param name="Tables">The tables of the catalogue.</param>
public sealed record ConditionScope(
    ImmutableArray<EntryLayout> Layouts,
    string? Variable,
    ImmutableSortedDictionary<string, LegalParameter> Parameters,
    ImmutableArray<Table> Tables)
{
    /// <summary>The fields by the path that conditions use; those of persons and of list items also under the loop variables <c>person</c> and <c>item</c>.</summary>
    public ImmutableSortedDictionary<string, EntryField> Fields { get; } = RuleFields.Of(Layouts, Variable);

    /// <summary>The names of the rule's events, which <c>event</c> may be compared with.</summary>
    public ImmutableArray<string> EventNames => [.. Layouts.Where(l => l.HasEvent).Select(l => l.Event.Name()).Distinct()];

    /// <summary>The names of the events of second entries, which <c>other.event</c> may be compared with; empty for rules about one entry.</summary>
    public ImmutableArray<string> OtherEventNames => [.. Layouts.Select(l => l.Other).Where(o => o is { HasEvent: true }).Select(o => o!.Event.Name()).Distinct()];

    /// <summary>The words a path may start with.</summary>
    public ImmutableSortedSet<string> Roots { get; } =
    [
        .. RuleFields.Of(Layouts, Variable).Keys.Select(p => p.Split('.')[0]).Append(FieldNode.AsOf).Append(FieldNode.Event)
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
}
