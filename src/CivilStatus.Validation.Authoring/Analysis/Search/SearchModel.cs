using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>A question under the law of one regime for each rule: a formula over the contents of the fields and the days.</summary>
internal sealed class SearchModel
{
    /// <summary>The unknown that stands for the as-of date.</summary>
    public const int AsOf = 1;

    private const int GreatestNumber = 1_000_000_000;

    private static readonly int FirstOrdinaryDay = new DateOnly(1800, 1, 1).DayNumber, LastOrdinaryDay = new DateOnly(2199, 12, 31).DayNumber;

    private readonly SearchSpace space;
    private readonly ConditionTranslator[] translators;
    private readonly ImmutableArray<Regime> law;
    private readonly RuleOutcomes[] outcomes;

    public SearchModel(SearchSpace space, ImmutableArray<Regime> law, ConditionProbe probe)
    {
        (this.space, this.law) = (space, law);
        Chosen = new FieldOption?[space.Fields.Length];
        var guesses = new Guesses();
        outcomes = [.. law.Select(_ => new RuleOutcomes())];
        translators = [.. space.Question.Rules.Select((rule, i) => new ConditionTranslator(space, Chosen, rule, law[i], probe, guesses))];
    }

    /// <summary>The contents chosen so far, by the index of the field.</summary>
    public FieldOption?[] Chosen { get; }

    /// <summary>What must hold for the question to be answered under this law, as far as the contents are chosen.</summary>
    public Formula Formula() => Search.Formula.And(
        [.. translators.Select(t => t.LawDateFits()).Append(Translate(space.Question.Condition, [.. space.Question.Rules.Select((_, i) => Outcome(i))]))]);

    /// <summary>The days that the contents chosen allow.</summary>
    public DaySystem Days()
    {
        var domains = new (int Low, int High)[space.Unknowns];
        (int Low, int High) days = space.ForProof ? (DayRange.Earliest, DayRange.Latest) : (FirstOrdinaryDay, LastOrdinaryDay);
        Array.Fill(domains, days);
        domains[NumberComparison.Zero] = (0, 0);
        if (!space.ForProof) domains[AsOf] = (space.Question.AsOf, space.Question.AsOf);
        foreach ((int day, int unknown) in space.ConstantDays) domains[unknown] = (day, day);
        foreach (SearchField field in space.Fields)
            if (field.Kind == FieldKind.Number) domains[field.Day] = space.ForProof ? (-GreatestNumber, GreatestNumber) : (0, GreatestNumber);
        DaySystem system = new(domains);
        foreach (SearchField field in space.Fields)
            if (Chosen[field.Index] is { Form: FieldForm.Month or FieldForm.UnrealDay or FieldForm.Year } option) system = FirstDay(system, field, option.Form == FieldForm.Year);
        return system;
    }

    // The first day that a text allows: in a proof some day up to the day itself, for that holds of every text there is.
    private DaySystem FirstDay(DaySystem system, SearchField field, bool ofYear)
    {
        if (space.ForProof)
        {
            (DayAtom atom, bool holds) = DayAtom.AtMost(field.FirstDay, field.Day, 0);
            return system.With(atom, holds)!;
        }
        return system.With(new DayAtom(new UpToStart(ofYear), field.FirstDay, field.Day), true)!
            .With(new DayAtom(new UpToEnd(ofYear), field.Day, field.FirstDay), true)!;
    }

    // The verdicts a rule allows, as VerdictSets says.
    private Dictionary<VerdictSet, Formula> Outcome(int side)
    {
        AskedRule rule = space.Question.Rules[side];
        RuleInstance instance = rule.Instance;
        Regime regime = law[side];
        if (!regime.InForce || instance.Needed.Any(p => regime.Values[p]?.Value is null)) return outcomes[side].Of(Truths.Of(Logic.Truth.False), Truths.Of(Logic.Truth.True), []);
        Truths applies = instance.AppliesWhen is null ? Truths.Of(Logic.Truth.True) : translators[side].Translate(instance.AppliesWhen);
        if (ReferenceEquals(applies.IfFalse, Search.Formula.True)) return outcomes[side].Of(applies, Truths.Of(Logic.Truth.True), []);
        Truths[] exceptions =
        [
            .. instance.Exceptions.Select((e, i) => instance.NeededByException[i].Any(p => regime.Values[p]?.Value is null)
                ? Truths.Of(Logic.Truth.False)
                : translators[side].Translate(e)),
        ];
        return outcomes[side].Of(applies, translators[side].Translate(instance.Require), exceptions);
    }

    private static Formula Translate(OutcomeCondition condition, ImmutableArray<Dictionary<VerdictSet, Formula>> outcomes) => condition switch
    {
        OutcomeCondition.Possible possible => Search.Formula.Or([.. outcomes[possible.Rule].Where(o => (o.Key & possible.Verdict) != VerdictSet.None).Select(o => o.Value)]),
        OutcomeCondition.Both both => Search.Formula.And([.. both.Parts.Select(p => Translate(p, outcomes))]),
        OutcomeCondition.Either either => Search.Formula.Or([.. either.Parts.Select(p => Translate(p, outcomes))]),
        OutcomeCondition.Contrary contrary => Search.Formula.Not(Translate(contrary.Part, outcomes)),
        _ => throw new InvalidOperationException($"{condition} is not translated."),
    };
}
