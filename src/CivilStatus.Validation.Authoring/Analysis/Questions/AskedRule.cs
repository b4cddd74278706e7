using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Questions;

/// <summary>
/// One rule of one catalogue as it is asked of one event and, where it runs over several people or fields, of one of them.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class AskedRule
{
    private readonly FactReader reader;

    private AskedRule(Catalogue catalogue, RuleInstance instance, EntryEvent entryEvent, FactReader reader, RuleEvaluator evaluator)
    {
        (Catalogue, Instance, Event, this.reader, Evaluator) = (catalogue, instance, entryEvent, reader, evaluator);
        Regimes = [.. instance.Timeline.At(Dates.DayRange.Whole, catalogue.Conventions.Territories)];
    }

    /// <summary>The catalogue whose law, tables and conventions apply.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The rule.</summary>
    public Rule Rule => Instance.Rule;

    /// <summary>The event.</summary>
    public EntryEvent Event { get; }

    /// <summary>The role or field, of the first item where it belongs to a list; null without <c>forEach</c>.</summary>
    public string? Role => ItemRoles.At(Instance.Role, 0);

    /// <summary>The stretches of time and territory in which the law that the rule uses does not change.</summary>
    public ImmutableArray<Regime> Regimes { get; }

    internal RuleInstance Instance { get; }

    internal RuleEvaluator Evaluator { get; }

    /// <summary>Every way in which a rule is asked, by event and role; none for a draft or a retired rule.</summary>
    /// <param name="catalogue">The catalogue; it need not hold the rule itself, only what the rule refers to.</param>
    /// <param name="rule">The rule.</param>
    public static IEnumerable<AskedRule> Of(Catalogue catalogue, Rule rule)
    {
        Catalogue alone = catalogue with { Rules = [rule] };
        return rule.Events.Order().SelectMany(e => Of(alone, e));
    }

    /// <summary>Every rule of a catalogue that is asked of an event, for each role or field.</summary>
    public static IEnumerable<AskedRule> Of(Catalogue catalogue, EntryEvent entryEvent)
    {
        var reader = new FactReader(catalogue);
        var evaluator = new RuleEvaluator(catalogue);
        return RuleInstances.For(EntryLayout.Of(entryEvent), catalogue).Select(i => new AskedRule(catalogue, i, entryEvent, reader, evaluator));
    }

    /// <summary>The verdicts that the rule allows for an entry as it is written.</summary>
    /// <param name="entry">An entry of <see cref="Event"/>; where the rule runs over a list, its first item is meant.</param>
    /// <param name="asOf">The as-of date, a day as in <see cref="Dates.DayRange"/>.</param>
    public VerdictSet VerdictsOf(Entry entry, int asOf)
        => VerdictsOf(Read(entry, asOf));

    /// <summary>The verdicts that the rule allows for facts read by the conventions of <see cref="Catalogue"/>.</summary>
    public VerdictSet VerdictsOf(Facts facts)
        => Instance.PerItem && facts.Entry.ItemCount == 0 ? VerdictSet.NotApplicable : Evaluator.Evaluate(Instance, facts, 0).Possible;

    internal Facts Read(Entry entry, int asOf) => reader.Read(entry, asOf);

    /// <summary>The rule's id and role.</summary>
    public override string ToString() => Role is null ? Rule.Id : $"{Rule.Id} ({Role})";
}
