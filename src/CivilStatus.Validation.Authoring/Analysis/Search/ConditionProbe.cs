using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Runs the evaluator on a part of a condition, with known texts in the fields that it depends on and nothing elsewhere.</summary>
internal sealed class ConditionProbe(SearchSpace space)
{
    private readonly Dictionary<(AskedRule, string), Facts> facts = [];

    public Value ValueOf(AskedRule rule, RuleNode node, Regime regime, params IEnumerable<(SearchField Field, string? Text)> contents)
        => rule.Evaluator.ValueOf(node, new EvaluationScope(FactsOf(rule, contents), rule.Instance, 0, regime));

    /// <summary>Whether a text states something of its field's kind, under the conventions of the rule's catalogue.</summary>
    public bool IsStated(AskedRule rule, SearchField field, string? text) => FactsOf(rule, [(field, text)])[field.Slot].IsStated;

    private Facts FactsOf(AskedRule rule, IEnumerable<(SearchField Field, string? Text)> contents)
    {
        string key = string.Join('\u0001', contents.Select(c => $"{c.Field.Slot}\u0002{c.Text}"));
        if (facts.TryGetValue((rule, key), out Facts? known)) return known;
        Entry entry = space.NewEntry();
        foreach ((SearchField field, string? text) in contents) entry[field.Slot] = text;
        return facts[(rule, key)] = rule.Read(entry, space.Question.AsOf);
    }
}
