using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>A rule asked of an entry, and the means to ask it again with more known.</summary>
internal sealed class Question(RuleInstance instance, Facts facts, int item, RuleEvaluator evaluator, FactReader reader)
{
    private LeafConditions? leaves;

    public RuleInstance Instance => instance;

    public Facts Facts => facts;

    public FactReader Reader => reader;

    /// <summary>The conditions of the rule, in the order in which they are asked.</summary>
    public IEnumerable<RuleNode> Conditions
    {
        get
        {
            IEnumerable<RuleNode> conditions = instance.Exceptions.Prepend(instance.Require);
            return instance.AppliesWhen is null ? conditions : conditions.Prepend(instance.AppliesWhen);
        }
    }

    /// <summary>What those are made of.</summary>
    public LeafConditions Leaves => leaves ??= new LeafConditions(this);

    /// <summary>For looking up slots; it has no law.</summary>
    public EvaluationScope Scope => new(facts, instance, item, Regime.Nowhere);

    public ImmutableArray<string> Territories => evaluator.TerritoriesOf(facts);

    /// <summary>The regimes that may apply with what is known.</summary>
    public IEnumerable<Regime> RegimesFor(Facts known) => evaluator.RegimesFor(instance, known, item);

    /// <summary>Whether the law changes between days that are possible for the law date.</summary>
    public bool IsLawOpen(Facts known) => RegimesFor(known).Select(r => r.Period).Distinct().Skip(1).Any();

    /// <summary>The same question of what is still open of the rule.</summary>
    public Question OfOpenPart() => new(OpenPart.Of(this), facts, item, evaluator, reader);

    public bool IsDecided(Facts known) => Ask(known).Verdict != Verdict.Undecided;

    public RuleOutcome Ask(Facts known) => evaluator.Evaluate(instance, known, item);

    public Truth TruthOf(RuleNode node, Facts known, Regime regime) => evaluator.TruthOf(node, new EvaluationScope(known, instance, item, regime));
}
