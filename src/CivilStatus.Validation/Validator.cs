using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Compiled;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation;

/// <summary>
/// Validates entries by the rules of one catalogue. Make one and keep it: the rules of an event are made ready with its
/// first entry, and made fast while the first entries are validated. Safe to share between threads.
/// </summary>
/// <remarks>An entry without findings costs no allocation.</remarks>
public sealed class Validator
{
    private readonly LayoutRules[] ofEvents;
    private readonly ConcurrentDictionary<EntryLayout, LayoutRules> ofSets = new();
    private readonly StepCompiler compiler;
    private readonly CompilationMode mode;
    private readonly FactReader reader;
    private readonly RuleEvaluator evaluator;
    private readonly FindingRenderer renderer;
    private readonly DecisionFinder decisions;

    /// <summary>A validator for a catalogue.</summary>
    /// <exception cref="InvalidOperationException">The catalogue contradicts itself, such as a rule that uses an unknown parameter.</exception>
    public Validator(Catalogue catalogue)
        : this(catalogue, CompilationMode.Adaptive)
    {
    }

    internal Validator(Catalogue catalogue, CompilationMode mode)
    {
        Catalogue = catalogue;
        AssertParametersAreThere(catalogue);
        reader = new FactReader(catalogue);
        evaluator = new RuleEvaluator(catalogue);
        renderer = new FindingRenderer(catalogue, evaluator);
        decisions = new DecisionFinder(evaluator, reader);
        compiler = new StepCompiler(catalogue);
        this.mode = mode;
        ofEvents = new LayoutRules[EntryEvents.Count];
        for (int i = 0; i < EntryEvents.Count; i++)
        {
            var entryEvent = (EntryEvent)i;
            ofEvents[i] = new LayoutRules(() => EntryLayout.Of(entryEvent), catalogue, compiler, mode);
        }
    }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Reads a sealed bundle and gets its rules ready.</summary>
    /// <param name="bundle">The bytes of the bundle file.</param>
    /// <exception cref="BundleFormatException">It is no bundle, or not the one that was sealed.</exception>
    public static Validator Load(ReadOnlySpan<byte> bundle) => new(Bundle.Load(bundle).Catalogue);

    /// <summary>The profile of the catalogue with an id, such as <c>digitisation</c>.</summary>
    /// <exception cref="ArgumentException">There is none; the message names those there are.</exception>
    public Profile Profile(string id) => Catalogue.Profile(id)
        ?? throw new ArgumentException($"The catalogue {Catalogue.Id} has no profile '{id}'; it has {string.Join(", ", Catalogue.Profiles.Select(p => p.Id))}.", nameof(id));

    /// <summary>Validates entries as they come, one after the other.</summary>
    /// <param name="entries">The entries. One that is used again for the next is valid until that is asked for, and so is its result.</param>
    /// <param name="profile">What they are being checked for; a profile of the catalogue.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="cancelled">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<ValidationResult> ValidateAsync(
        IAsyncEnumerable<Entry> entries, Profile profile, LocalDate asOf, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (Entry entry in entries.WithCancellation(cancelled).ConfigureAwait(false))
        {
            cancelled.ThrowIfCancellationRequested();
            yield return Validate(entry, profile, asOf);
        }
    }

    /// <summary>Validates an entry.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="profile">What it is being checked for; a profile of the catalogue.</param>
    /// <param name="asOf">The day that counts as today.</param>
    public ValidationResult Validate(Entry entry, Profile profile, LocalDate asOf)
    {
        int day = DayRange.ToDay(asOf);
        EventRules rules = RulesOf(entry.Layout).Compiled;
        EntryFrame frame;
        try
        {
            frame = rules.Ask(entry, day);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A fault of ours: asking rule by rule tells which one failed, and what the others say.
            return Validate(FactsOf(entry, day), profile);
        }
        ValidationResult result = MayHaveEffect(frame, rules, profile)
            ? Found(entry, day, frame, rules, profile)
            : new ValidationResult(this, entry, day, frame.ReadFromOthers);
        // Where a fault of ours comes between, the frame is left to the collector, since nobody knows what state it is in.
        rules.Return(frame);
        return result;
    }

    /// <summary>Validates facts, such as those of an entry about which more is known than is written.</summary>
    /// <param name="facts">The facts, read by <see cref="Read"/>.</param>
    /// <param name="profile">What the entry is being checked for; a profile of the catalogue.</param>
    public ValidationResult Validate(Facts facts, Profile profile)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        ImmutableArray<Finding> findings = [.. Ask(facts, profile, faults).Where(f => f.Effect != Effect.None)];
        int readFromOthers = Enumerable.Range(0, facts.Count).Count(slot => facts[slot].ReadFrom is not null);
        return new ValidationResult(this, new EntryFacts(facts), readFromOthers, findings, faults.ToImmutable());
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
    public Facts Read(Entry entry, LocalDate asOf) => FactsOf(entry, DayRange.ToDay(asOf));

    internal ImmutableArray<Notice> NoticesOf(Entry entry, EntryFacts? facts, int asOf)
        => facts is { IsRead: true } || entry.Confirmations.Count > 0
            ? ResultNotices.Of(facts?.Read() ?? FactsOf(entry, asOf), Catalogue)
            : ResultNotices.Of(entry, reader);

    internal Facts FactsOf(Entry entry, int asOf) => reader.Read(entry, asOf);

    // Pairs and groups of entries have layouts of their own.
    private LayoutRules RulesOf(EntryLayout layout)
        => layout.IsOfEvent ? ofEvents[(int)layout.Event] : ofSets.GetOrAdd(layout, static (one, validator) => new LayoutRules(() => one, validator.Catalogue, validator.compiler, validator.mode), this);

    // The rules themselves are made ready event by event, when the first entry comes.
    private static void AssertParametersAreThere(Catalogue catalogue)
    {
        HashSet<string> there = [.. catalogue.Parameters.Select(p => p.Id)];
        foreach (Rule rule in catalogue.Rules)
            foreach ((_, string parameter) in rule.Parameters)
                if (!there.Contains(parameter)) throw new InvalidOperationException($"{rule.Id}: the catalogue has no parameter '{parameter}'.");
    }

    private static bool MayHaveEffect(EntryFrame frame, EventRules rules, Profile profile)
    {
        foreach (ref readonly Suspect suspect in frame.Suspects)
            if (EffectPolicy.MayHaveEffect(rules.InstanceAt(suspect.Rule).Rule, suspect.Outcome.Possible, suspect.Outcome.Exception, profile)) return true;
        return false;
    }

    private ValidationResult Found(Entry entry, int asOf, EntryFrame frame, EventRules rules, Profile profile)
    {
        var facts = new EntryFacts(reader, entry, asOf);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (Suspect suspect in frame.Suspects)
        {
            RuleInstance instance = rules.InstanceAt(suspect.Rule);
            CompiledOutcome said = suspect.Outcome;
            if (!EffectPolicy.MayHaveEffect(instance.Rule, said.Possible, said.Exception, profile)) continue;
            RuleOutcome outcome = rules.Complete(suspect, entry, frame);
            if (Guard(instance, suspect.Item, () => Judge(instance, outcome, facts, suspect.Item, profile), faults) is { } finding && finding.Effect != Effect.None)
                findings.Add(finding);
        }
        return new ValidationResult(this, facts, frame.ReadFromOthers, findings.DrainToImmutable(), faults.DrainToImmutable());
    }

    private IEnumerable<Finding> Ask(Facts facts, Profile profile, ImmutableArray<Fault>.Builder faults, string? rule = null)
    {
        foreach ((RuleInstance instance, int item) in Questions(facts, rule))
            if (Ask(instance, facts, item, profile, faults) is { } finding) yield return finding;
    }

    private IEnumerable<(RuleInstance Instance, int Item)> Questions(Facts facts, string? rule)
    {
        foreach (RuleInstance instance in RulesOf(facts.Entry.Layout).Instances)
        {
            if (rule is not null && instance.Rule.Id != rule) continue;
            int items = instance.PerItem ? facts.Entry.ItemCount : 1;
            for (int item = 0; item < items; item++) yield return (instance, item);
        }
    }

    private Finding? Ask(RuleInstance instance, Facts facts, int item, Profile profile, ImmutableArray<Fault>.Builder faults)
        => Guard(instance, item, () => Ask(instance, facts, item, profile), faults);

    // A fault of ours in one rule must neither stop the others nor be taken for a fault of the entry.
    private static Finding? Guard(RuleInstance instance, int item, Func<Finding?> ask, ImmutableArray<Fault>.Builder faults)
    {
        try
        {
            return ask();
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
        return outcome.Regimes.IsEmpty ? null : Judge(instance, outcome, new EntryFacts(facts), item, profile);
    }

    private Finding Judge(RuleInstance instance, RuleOutcome outcome, EntryFacts facts, int item, Profile profile)
        => new(instance, outcome, facts, item, profile, renderer, decisions);
}
