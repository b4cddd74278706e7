using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Explanations;

/// <summary>Retraces how a rule came to its verdict. Safe to share between threads.</summary>
internal sealed class Explainer(RuleEvaluator evaluator)
{
    public Explanation Explain(RuleInstance instance, Facts facts, int item, Finding? finding, Profile profile)
    {
        ImmutableArray<ExplainedRegime> regimes = [.. evaluator.RegimesFor(instance, facts, item).Select(r => Explain(instance, facts, item, r))];
        var scope = new EvaluationScope(facts, instance, item, Regime.Nowhere);
        IEnumerable<RuleNode> trees = instance.Exceptions.Prepend(instance.Require).Concat(instance.Fields);
        if (instance.AppliesWhen is not null) trees = trees.Prepend(instance.AppliesWhen);
        if (instance.LawDate is not null) trees = trees.Append(instance.LawDate);
        return new Explanation(
            instance.Rule,
            ItemRoles.At(instance.Role, item),
            finding,
            instance.LawDate is null ? null : RuleEvaluator.LawDays(instance, facts, item),
            [
                .. trees.SelectMany(TreeRewriter.All).OfType<SlotNode>().Select(n => scope.SlotOf(n)).Where(s => s >= 0).Distinct()
                    .Concat(instance.Assume.Select(a => a.From)).Distinct().Select(s => Explain(facts, s)),
            ],
            regimes,
            finding is null ? [] : [.. EffectPolicy.Steps(finding, profile)],
            finding is { Verdict: Verdict.Violated } ? EffectPolicy.OfConfirmed(finding.Effect, finding) : null);
    }

    private static ExplainedFact Explain(Facts facts, int slot)
    {
        Fact fact = facts[slot];
        bool isDate = fact.IsStated && fact.Date.Text is not null;
        return new ExplainedFact(
            facts.Entry.PathAt(slot), facts.Entry.Origin.CellOf(slot), fact.State, fact.Text, isDate ? fact.Days : null, fact.ReadFrom)
        {
            IsUnreadable = fact.State == FactState.Present && facts.Entry.FieldAt(slot).Kind == FieldKind.Date && !fact.Date.IsReadable,
        };
    }

    private ExplainedRegime Explain(RuleInstance instance, Facts facts, int item, Regime regime)
    {
        Rule rule = instance.Rule;
        var scope = new EvaluationScope(facts, instance, item, regime);
        bool inForce = regime.InForce && instance.Needed.All(i => regime.Values[i]?.Value is not null);
        return new ExplainedRegime(
            regime.Period,
            regime.Territories,
            inForce,
            [
                .. rule.Parameters.Select((p, i) => (p.Key, Value: regime.Values[i])).Where(p => p.Value is not null)
                    .Select(p => KeyValuePair.Create(p.Key, p.Value!)),
            ],
            inForce && rule.AppliesWhen is not null ? Trace(rule.AppliesWhen.Tree, instance.AppliesWhen!, scope) : null,
            inForce ? Trace(rule.Require.Tree, instance.Require, scope) : null,
            inForce
                ? [.. rule.Exceptions.Select((e, i) => new ExplainedException(e, HasValues(regime, instance.NeededByException[i]) ? Trace(e.When.Tree, instance.Exceptions[i], scope) : null))]
                : []);
    }

    private static bool HasValues(Regime regime, int[] needed) => needed.All(i => regime.Values[i]?.Value is not null);

    // The tree as written and the tree with its paths looked up have the same shape; one gives the words, the other the values.
    private TraceNode Trace(RuleNode written, RuleNode resolved, EvaluationScope scope)
    {
        var parts = TreeRewriter.Parts(written).Zip(TreeRewriter.Parts(resolved), (w, r) => Trace(w, r, scope)).ToImmutableArray();
        return written.Type == FactType.Truth
            ? new TraceNode(written, evaluator.TruthOf(resolved, scope), "", parts)
            : new TraceNode(written, default, ValueText(written.Type, evaluator.ValueOf(resolved, scope)), parts);
    }

    private static string ValueText(FactType type, Value value)
    {
        if (!value.IsKnown) return "?";
        return type switch
        {
            FactType.Text => value.Text!,
            FactType.Codes => string.Join(", ", value.Codes),
            FactType.Date => new DayRange(value.Low, value.High).ToString(),
            _ when value.IsExact => value.Low.ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{value.Low}–{value.High}"),
        };
    }
}
