using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Findings;

/// <summary>
/// What a rule found in an entry: verdict, effect, fields and grounds. Text is made only when <see cref="Message"/>
/// is asked for, and what would decide only when <see cref="Decision"/> is. Safe to share between threads as long as the entry is not changed.
/// </summary>
public sealed class Finding
{
    private readonly RuleInstance instance;
    private readonly RuleOutcome outcome;
    private readonly EntryFacts facts;
    private readonly FindingRenderer renderer;
    private readonly DecisionFinder decisions;

    internal Finding(
        RuleInstance instance, RuleOutcome outcome, EntryFacts facts, int item, Profile profile, FindingRenderer renderer, DecisionFinder decisions)
    {
        (this.instance, this.outcome, this.facts, Item, this.renderer, this.decisions) = (instance, outcome, facts, item, renderer, decisions);
        Verdict = outcome.Verdict;
        Effect = EffectPolicy.Of(this, outcome.Verdict, profile);
        if (Verdict != Verdict.Violated || facts.Entry.Confirmations.Count == 0 || ConfirmationMatch.For(this) is not { } confirmation) return;
        (Verdict, Effect, Confirmation) = (Verdict.Confirmed, EffectPolicy.OfConfirmed(Effect, this), confirmation);
    }

    /// <summary>The rule.</summary>
    public Rule Rule => instance.Rule;

    /// <summary>What the rule says.</summary>
    public Verdict Verdict { get; }

    /// <summary>How much it matters in the profile that was checked for.</summary>
    public Effect Effect { get; }

    /// <summary>The confirmation that covers a breach, where <see cref="Verdict"/> is <see cref="Verdict.Confirmed"/>.</summary>
    public Confirmation? Confirmation { get; }

    /// <summary>The exception that permits the breach, or that removes it from what is possible; else null.</summary>
    public ExceptionClause? Exception => outcome.Exception < 0 ? null : Rule.Exceptions[outcome.Exception];

    /// <summary>The verdicts that remain possible.</summary>
    public VerdictSet Possible => outcome.Possible;

    /// <summary>The role or the field that the rule runs over here, such as <c>mother</c> or <c>adopters[0]</c>; null for a rule that runs over none.</summary>
    public string? Role => ItemRoles.At(instance.Role, Item);

    /// <summary>The paths of the fields that the finding is about.</summary>
    public ImmutableArray<string> Fields => [.. Slots.Select(Facts.Entry.PathAt)];

    /// <summary>The cells those fields came from; none where the entry was not read from cells.</summary>
    public ImmutableArray<string> Cells => [.. Slots.Select(s => Facts.Entry.Origin.CellOf(s)).OfType<string>()];

    /// <summary>The cell of the field at an index of <see cref="Fields"/>, or null where it has none.</summary>
    public string? CellOf(int index) => Facts.Entry.Origin.CellOf(Slots.ElementAt(index));

    /// <summary>The texts of those fields as written, in the same order; null where nothing is.</summary>
    public ImmutableArray<string?> Values => [.. Slots.Select(s => Facts[s].Text)];

    /// <summary>The facts that stood in for absent ones: field, and field it was taken from.</summary>
    public ImmutableArray<Assumption> Assumed =>
    [
        .. instance.Assume.Where(a => Scope(Regime).StandIn(a.Field) is not null && !Facts[a.Field].IsStated)
            .Select(a => new Assumption(Facts.Entry.PathAt(a.Field), Facts.Entry.PathAt(a.From))).DistinctBy(a => a.Field),
    ];

    /// <summary>What the finding rests on: the grounds of the rule in force on the law date, of the values used, and of the exception.</summary>
    public ImmutableArray<Ground> Grounds => Basis.Grounds(this);

    /// <summary>How well that is verified; it limits the effect.</summary>
    public Verification Verification => Basis.Verification(this);

    /// <summary>
    /// What would decide an undecided verdict, and what the verdict would be; null for a decided one, and where only texts
    /// that cannot be compared leave it open. It is searched for each time this is asked: keep it.
    /// </summary>
    public Decision? Decision => Verdict == Verdict.Undecided ? decisions.Find(instance, Facts, Item) : null;

    /// <summary>The fields of <see cref="Decision"/>: the smallest set of facts that decides an undecided verdict; empty for a decided one.</summary>
    public ImmutableArray<string> Open => Decision is { } decision ? [.. decision.Facts.Select(f => f.Path)] : [];

    /// <summary>The facts, read when they are first asked for: most findings are only counted.</summary>
    internal Facts Facts => facts.Read();

    internal DayRange LawDays => outcome.LawDays;

    internal bool HasAssumed => outcome.HasAssumed;

    internal int Item { get; }

    internal RuleInstance Instance => instance;

    internal ImmutableArray<Regime> Regimes => outcome.Regimes;

    /// <summary>The regime whose values the message shows.</summary>
    internal Regime Regime => outcome.Regimes[0];

    internal IEnumerable<int> Slots => instance.Fields.Select(f => Scope(Regime).SlotOf(f)).Distinct();

    /// <summary>
    /// A confirmation of this finding: the officer has looked at its fields and the book reads so. Add it to
    /// <see cref="Entry.Confirmations"/> and keep it with the entry; it lapses when a value changes.
    /// </summary>
    /// <param name="by">Who confirms.</param>
    /// <param name="on">When, such as <c>2026-11-29</c>.</param>
    /// <param name="reason">Why, in the officer's words.</param>
    /// <param name="evidence">What the officer looked at, such as a page image.</param>
    public Confirmation Confirm(string by, string on, string reason, string? evidence = null) => new(Rule.Id, Fields, Values, by, on, reason, evidence);

    /// <summary>What is said of the entry, in a language of the catalogue such as <c>vi</c> or <c>en</c>.</summary>
    public string Message(string language) => renderer.Render(this, language);

    internal EvaluationScope Scope(Regime regime) => new(Facts, instance, Item, regime);
}
