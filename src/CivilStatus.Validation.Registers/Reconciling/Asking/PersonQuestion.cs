using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Registers.Reconciling.Asking;

/// <summary>A rule over entries and persons as it is asked of one role of one event. Immutable.</summary>
internal sealed class PersonQuestion
{
    private PersonQuestion(SetQuestion asked, int number)
    {
        (Asked, Number) = (asked, number);
        Keys = [.. asked.Keys.Select(k => (Signature(k), k))];
        Fields = [.. PersonField.Of(asked.Layout, asked.Role!)];
    }

    public SetQuestion Asked { get; }

    /// <summary>Its place among all questions.</summary>
    public int Number { get; }

    public string Role => Asked.Role!;

    public EntryEvent Event => Asked.Layout.Event;

    /// <summary>The keys, each with what it reads of the person: keys of several events that read the same meet the same persons.</summary>
    public ImmutableArray<(string Signature, ResolvedKey Key)> Keys { get; }

    public ImmutableArray<PersonField> Fields { get; }

    /// <summary>The rule of a catalogue that compares entries with persons; null where there is none.</summary>
    public static Rule? RuleOf(Catalogue catalogue) => catalogue.Rules
        .Where(r => r is { Status: not (RuleStatus.Draft or RuleStatus.Retired), Set.WithPersons: true }).MinBy(r => r.Id, StringComparer.Ordinal);

    /// <summary>The questions of a rule; those of roles that are nobody are left out.</summary>
    public static ImmutableArray<PersonQuestion> Of(Rule rule)
        => [.. SetQuestion.Of(rule).Where(q => q.Role is { } role && q.Layout.ByPath.ContainsKey(role + ".born") && !q.Keys.IsEmpty).Select((q, i) => new PersonQuestion(q, i))];

    private static string Signature(ResolvedKey key)
        => string.Join(',', key.Other.Select(side => string.Join('|', side.Readings.Select(r => $"{r.Function}({r.Field.Path})"))));
}
