using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>A rule asked of an entry, and the means to ask it again with more known.</summary>
internal sealed record Question(RuleInstance Instance, Facts Facts, int Item, RuleEvaluator Evaluator, FactReader Reader)
{
    /// <summary>The conditions of the rule, in the order in which they are asked.</summary>
    public IEnumerable<RuleNode> Conditions
    {
        get
        {
            IEnumerable<RuleNode> conditions = Instance.Exceptions.Prepend(Instance.Require);
            return Instance.AppliesWhen is null ? conditions : conditions.Prepend(Instance.AppliesWhen);
        }
    }

    /// <summary>For looking up slots; it has no law.</summary>
    public EvaluationScope Scope => new(Facts, Instance, Item, Regime.Nowhere);

    public ImmutableArray<Regime> Regimes => [.. Evaluator.RegimesFor(Instance, Facts, Item)];

    public ImmutableArray<string> Territories => Evaluator.TerritoriesOf(Facts);

    public RuleOutcome Ask(Facts facts) => Evaluator.Evaluate(Instance, facts, Item);

    public RuleOutcome Ask(Hypothesis hypothesis) => Ask(hypothesis.ApplyTo(Facts, Reader));
}
