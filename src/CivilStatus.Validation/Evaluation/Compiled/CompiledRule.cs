using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A rule instance over frames: its conditions in each regime, compiled when a regime is first asked. Safe to share between threads.</summary>
internal sealed class CompiledRule
{
    private readonly RuleNode applies, require;
    private readonly ImmutableArray<RuleNode> exceptions;
    private readonly StepCompiler compiler;
    private readonly RegimeSteps?[] steps;

    public CompiledRule(RuleInstance instance, int index, FrameLayout layout, TerritoryBits territories, StepCompiler compiler)
    {
        (Instance, Index, this.compiler) = (instance, index, compiler);
        RuleNode Resolve(RuleNode? tree) => tree is null ? TreeFolder.True : TreeFolder.Fold(TreeRewriter.Replace(tree, n => n is SlotNode slot ? layout.Resolve(slot, instance) : n));
        applies = Resolve(instance.AppliesWhen);
        require = Resolve(instance.Require);
        exceptions = [.. instance.Exceptions.Select(Resolve)];
        LawDate = instance.LawDate is null ? -1 : layout.Resolve(instance.LawDate, instance) is FactNode date ? date.Index : -1;
        foreach ((int field, int from) in instance.Assume) layout.Use(field, from);
        Regimes = instance.Timeline.Regimes;
        RegimeTerritories = new int[Regimes.Length];
        for (int i = 0; i < RegimeTerritories.Length; i++) RegimeTerritories[i] = territories.Of(Regimes[i].Territories);
        steps = new RegimeSteps?[Regimes.Length];
    }

    public RuleInstance Instance { get; }

    /// <summary>The index of the rule among those of the event.</summary>
    public int Index { get; }

    /// <summary>The place of the law date; −1 where the rule has none.</summary>
    public int LawDate { get; }

    public ImmutableArray<Regime> Regimes { get; }

    /// <summary>The territories of each regime, one bit each.</summary>
    public int[] RegimeTerritories { get; }

    /// <summary>Whether one regime holds for all days and territories.</summary>
    public bool IsTimeless => Regimes.Length == 1;

    /// <summary>What the rule says of the facts in the frame, over all regimes that may apply.</summary>
    public CompiledOutcome Decide(EntryFrame frame)
    {
        if (IsTimeless) return DecideIn(0, frame);
        DayRange lawDays = LawDays(frame);
        var outcome = CompiledOutcome.None;
        for (int i = 0; i < Regimes.Length; i++)
            if (Regimes[i].Period.Overlaps(lawDays) && (RegimeTerritories[i] & frame.Territories) != 0) outcome = outcome.With(DecideIn(i, frame));
        return outcome;
    }

    /// <summary>What the rule says in one regime.</summary>
    public CompiledOutcome DecideIn(int regime, EntryFrame frame)
    {
        RegimeSteps compiled = steps[regime] ??= RegimeSteps.Of(ConditionsIn(regime), compiler);
        return compiled.Decide(frame);
    }

    /// <summary>The same with what a finding rests on: the regimes that may apply and in which the rule has something to say.</summary>
    public RuleOutcome Complete(CompiledOutcome outcome, EntryFrame frame)
    {
        DayRange lawDays = LawDays(frame);
        return new RuleOutcome(outcome.Possible, outcome.Exception, IsTimeless ? Regimes : RegimesOf(frame, lawDays), lawDays, HasAssumed(frame));
    }

    private ImmutableArray<Regime> RegimesOf(EntryFrame frame, DayRange lawDays)
    {
        var regimes = ImmutableArray.CreateBuilder<Regime>();
        for (int i = 0; i < Regimes.Length; i++)
            if (Regimes[i].Period.Overlaps(lawDays) && (RegimeTerritories[i] & frame.Territories) != 0 && DecideIn(i, frame).Possible != VerdictSet.NotApplicable)
                regimes.Add(Regimes[i]);
        return regimes.ToImmutable();
    }

    private bool HasAssumed(EntryFrame frame)
    {
        foreach ((int field, int from) in Instance.Assume)
            if (!frame.Facts[field].IsStated && frame.Facts[from].IsStated) return true;
        return false;
    }

    /// <summary>The conditions in a regime, or null where the rule is not in force or cannot find anything.</summary>
    public RuleConditions? ConditionsIn(int regime)
    {
        Regime law = Regimes[regime];
        if (!law.InForce || !HasValues(law, Instance.Needed)) return null;
        RuleNode Valued(RuleNode tree) => TreeFolder.Fold(TreeRewriter.Replace(tree, n => n is ParameterNode parameter ? ValueOf(parameter, law) : n));
        var conditions = new RuleConditions(Valued(applies), Valued(require),
            [.. exceptions.Select((tree, i) => HasValues(law, Instance.NeededByException[i]) ? Valued(tree) : TreeFolder.False)]);
        return TreeFolder.IsFalse(conditions.Applies) ? null : conditions;
    }

    private DayRange LawDays(EntryFrame frame) => LawDate >= 0 && frame.Facts[LawDate] is { IsStated: true } date ? new DayRange(date.First, date.Last) : DayRange.Whole;

    private RuleNode ValueOf(ParameterNode parameter, Regime law) => law.Values[RuleInstances.AliasIndex(Instance.Rule, parameter.Alias)]!.Value switch
    {
        NumberValue number => new ConstantNode(number.Number),
        TruthValue truth => new ConstantNode(truth.Truth),
        CodesValue list => new ListNode(list.Codes),
        _ => throw new InvalidOperationException($"{Instance.Rule.Id}: parameter '{parameter.Alias}' has no value."),
    };

    private static bool HasValues(Regime regime, int[] parameters)
    {
        foreach (int parameter in parameters)
            if (regime.Values[parameter]?.Value is null) return false;
        return true;
    }

    /// <summary>The closures of a rule in one regime.</summary>
    private sealed record RegimeSteps(TruthStep Applies, TruthStep Require, TruthStep[] Exceptions)
    {
        private static readonly RegimeSteps Silent = new(_ => Truth.False, _ => Truth.True, []);

        public static RegimeSteps Of(RuleConditions? conditions, StepCompiler compiler) => conditions is null
            ? Silent
            : new RegimeSteps(
                compiler.Truths.Compile(conditions.Applies), compiler.Truths.Compile(conditions.Require),
                [.. conditions.Exceptions.Select(compiler.Truths.Compile)]);

        public CompiledOutcome Decide(EntryFrame frame)
        {
            Truth applies = Applies(frame);
            if (applies == Truth.False) return CompiledOutcome.NotApplicable;
            Truth requirement = Require(frame);
            if (requirement == Truth.True) return new CompiledOutcome(VerdictSets.Of(applies, requirement, []), -1);
            int permittedBy = -1;
            Span<Truth> exceptions = stackalloc Truth[Exceptions.Length];
            for (int i = 0; i < exceptions.Length; i++)
            {
                exceptions[i] = Exceptions[i](frame);
                if (exceptions[i] == Truth.True && permittedBy < 0) permittedBy = i;
            }
            return new CompiledOutcome(VerdictSets.Of(applies, requirement, exceptions), permittedBy);
        }
    }
}
