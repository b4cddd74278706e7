using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>
/// Asks a rule of the facts, once for each regime that may apply: a partial law date or an unknown territory leaves
/// several, and the verdict is decided only if all agree. Safe to share between threads.
/// </summary>
internal sealed class RuleEvaluator(Catalogue catalogue)
{
    private readonly ReferenceEvaluator trees = new(catalogue);

    public RuleOutcome Evaluate(RuleInstance instance, Facts facts, int item)
    {
        VerdictSet possible = VerdictSet.None;
        int exception = -1;
        var regimes = ImmutableArray.CreateBuilder<Regime>();
        foreach (Regime regime in RegimesFor(instance, facts, item))
        {
            VerdictSet here = EvaluateIn(regime, instance, facts, item, out int permittedBy);
            possible |= here;
            if (exception < 0) exception = permittedBy;
            if (here != VerdictSet.NotApplicable) regimes.Add(regime);
        }
        return new RuleOutcome(possible, exception, regimes.ToImmutable(), LawDays(instance, facts, item), HasAssumed(instance, facts));
    }

    /// <summary>The regimes that may apply to the facts.</summary>
    public IEnumerable<Regime> RegimesFor(RuleInstance instance, Facts facts, int item)
        => instance.Timeline.At(LawDays(instance, facts, item), TerritoriesOf(facts));

    /// <summary>The territories that the entry may come from.</summary>
    public ImmutableArray<string> TerritoriesOf(Facts facts)
    {
        int slot = facts.Entry.Layout.ByPath["entry.territory"].Slot;
        return catalogue.Conventions.TerritoriesOf(facts[slot].IsStated ? facts[slot].Text : null);
    }

    /// <summary>The days that may be the law date.</summary>
    public static DayRange LawDays(RuleInstance instance, Facts facts, int item)
    {
        if (instance.LawDate is null) return DayRange.Whole;
        Fact fact = new EvaluationScope(facts, instance, item, Regime.Nowhere).FactOf(instance.LawDate);
        return fact.IsStated ? fact.Days : DayRange.Whole;
    }

    private static bool HasAssumed(RuleInstance instance, Facts facts)
    {
        foreach ((int field, int from) in instance.Assume)
            if (!facts[field].IsStated && facts[from].IsStated) return true;
        return false;
    }

    /// <summary>The truth of a condition in a regime; False for what needs a parameter that has no value there.</summary>
    public Truth TruthOf(RuleNode node, in EvaluationScope scope) => trees.TruthOf(node, scope);

    /// <summary>The value of an expression in a regime.</summary>
    public Value ValueOf(RuleNode node, in EvaluationScope scope) => trees.ValueOf(node, scope);

    private VerdictSet EvaluateIn(Regime regime, RuleInstance instance, Facts facts, int item, out int permittedBy)
    {
        permittedBy = -1;
        if (!regime.InForce || !HasValues(regime, instance.Needed)) return VerdictSet.NotApplicable;
        var scope = new EvaluationScope(facts, instance, item, regime);
        Truth applies = instance.AppliesWhen is null ? Truth.True : trees.TruthOf(instance.AppliesWhen, scope);
        if (applies == Truth.False) return VerdictSet.NotApplicable;
        Truth requirement = trees.TruthOf(instance.Require, scope);
        if (requirement == Truth.True) return VerdictSets.Of(applies, requirement, []);

        Span<Truth> exceptions = stackalloc Truth[instance.Exceptions.Length];
        for (int i = 0; i < exceptions.Length; i++)
        {
            exceptions[i] = HasValues(regime, instance.NeededByException[i]) ? trees.TruthOf(instance.Exceptions[i], scope) : Truth.False;
            if (exceptions[i] == Truth.True && permittedBy < 0) permittedBy = i;
        }
        return VerdictSets.Of(applies, requirement, exceptions);
    }

    private static bool HasValues(Regime regime, int[] parameters)
    {
        foreach (int parameter in parameters)
            if (regime.Values[parameter]?.Value is null) return false;
        return true;
    }
}
