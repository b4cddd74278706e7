using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation;

/// <summary>
/// Validates entries by the rules of one catalogue. Make one and keep it: making it prepares every rule.
/// Safe to share between threads.
/// </summary>
public sealed class Validator
{
    private readonly ImmutableArray<ImmutableArray<RuleInstance>> instances;
    private readonly FactReader reader;
    private readonly RuleEvaluator evaluator;
    private readonly FindingRenderer renderer;
    private readonly DecisionFinder decisions;

    /// <summary>A validator for a catalogue.</summary>
    /// <exception cref="InvalidOperationException">The catalogue contradicts itself, such as a rule that uses an unknown parameter.</exception>
    public Validator(Catalogue catalogue)
    {
        Catalogue = catalogue;
        reader = new FactReader(catalogue);
        evaluator = new RuleEvaluator(catalogue);
        renderer = new FindingRenderer(catalogue, evaluator);
        decisions = new DecisionFinder(evaluator, reader);
        instances = [.. EntryEvents.All.Select(e => RuleInstances.For(e.Event, catalogue))];
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Validates an entry.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="profile">What it is being checked for; a profile of the catalogue.</param>
    /// <param name="asOf">The day that counts as today.</param>
    public ValidationResult Validate(Entry entry, Profile profile, LocalDate asOf)
        => Validate(Read(entry, asOf), profile);

    /// <summary>Validates facts, such as those of an entry about which more is known than is written.</summary>
    /// <param name="facts">The facts, read by <see cref="Read"/>.</param>
    /// <param name="profile">What the entry is being checked for; a profile of the catalogue.</param>
    public ValidationResult Validate(Facts facts, Profile profile)
    {
        Effect strongest = Effect.None;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (Finding finding in Ask(facts, profile, faults))
        {
            if (finding.Effect == Effect.None) continue;
            findings.Add(finding);
            if (finding.Effect > strongest) strongest = finding.Effect;
        }
        return new ValidationResult(
            facts.Entry, (Disposition)strongest, findings.ToImmutable(), ResultNotices.Of(facts, Catalogue), faults.ToImmutable());
    }

    /// <summary>What every rule says of an entry, those included that have no effect; for explanations and tests.</summary>
    /// <param name="facts">The facts, read by <see cref="Read"/>.</param>
    /// <param name="profile">What the entry is being checked for; a profile of the catalogue.</param>
    /// <param name="faults">Receives the failures of ours.</param>
    /// <param name="rule">The id of the only rule to ask; null for all.</param>
    public IEnumerable<Finding> ValidateAll(Facts facts, Profile profile, ImmutableArray<Fault>.Builder faults, string? rule = null)
        => Ask(facts, profile, faults, rule);

    /// <summary>How every rule of the event came to its verdict, those that do not apply included.</summary>
    /// <param name="facts">The facts, read by <see cref="Read"/>.</param>
    /// <param name="profile">What the entry is being checked for; a profile of the catalogue.</param>
    /// <param name="rule">The id of the only rule to explain; null for all.</param>
    public IEnumerable<Explanation> Explain(Facts facts, Profile profile, string? rule = null)
    {
        var explainer = new Explainer(evaluator);
        foreach ((RuleInstance instance, int item) in Questions(facts, rule))
            yield return explainer.Explain(instance, facts, item, Ask(instance, facts, item, profile), profile);
    }

    /// <summary>Reads the texts of an entry as facts.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="asOf">The day that counts as today.</param>
    public Facts Read(Entry entry, LocalDate asOf) => reader.Read(entry, DayRange.ToDay(asOf));

    private IEnumerable<Finding> Ask(Facts facts, Profile profile, ImmutableArray<Fault>.Builder faults, string? rule = null)
    {
        foreach ((RuleInstance instance, int item) in Questions(facts, rule))
            if (Ask(instance, facts, item, profile, faults) is { } finding) yield return finding;
    }

    private IEnumerable<(RuleInstance Instance, int Item)> Questions(Facts facts, string? rule)
    {
        foreach (RuleInstance instance in instances[(int)facts.Entry.Event])
        {
            if (rule is not null && instance.Rule.Id != rule) continue;
            int items = instance.PerItem ? facts.Entry.ItemCount : 1;
            for (int item = 0; item < items; item++) yield return (instance, item);
        }
    }

    // A fault of ours in one rule must neither stop the others nor be taken for a fault of the entry.
    private Finding? Ask(RuleInstance instance, Facts facts, int item, Profile profile, ImmutableArray<Fault>.Builder faults)
    {
        try
        {
            return Ask(instance, facts, item, profile);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            faults.Add(new Fault(instance.Rule, ItemRoles.At(instance.Role, item), exception));
            return null;
        }
    }

    private Finding? Ask(RuleInstance instance, Facts facts, int item, Profile profile)
    {
        RuleOutcome outcome = evaluator.Evaluate(instance, facts, item);
        if (outcome.Regimes.IsEmpty) return null;
        var finding = new Finding(instance, outcome, facts, item, renderer, decisions) { Verdict = outcome.Verdict, Effect = Effect.None };
        Effect effect = EffectPolicy.Of(finding, outcome.Verdict, profile);
        Confirmation? confirmation = outcome.Verdict == Verdict.Violated ? ConfirmationMatch.For(finding) : null;
        return new Finding(instance, outcome, facts, item, renderer, decisions)
        {
            Verdict = confirmation is null ? outcome.Verdict : Verdict.Confirmed,
            Effect = confirmation is null ? effect : EffectPolicy.OfConfirmed(effect, finding),
            Confirmation = confirmation,
        };
    }
}
