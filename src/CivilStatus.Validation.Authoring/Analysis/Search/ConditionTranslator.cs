using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Turns the conditions of one rule into formulas, as far as the contents of the fields are chosen.</summary>
/// <param name="space">The fields.</param>
/// <param name="chosen">The contents chosen, by the index of the field; null where not chosen yet.</param>
/// <param name="rule">The rule.</param>
/// <param name="regime">The law.</param>
/// <param name="probe">Answers what depends on known texts only.</param>
/// <param name="guesses">Numbers the conditions of which nothing is known; shared by the rules of a question.</param>
internal sealed class ConditionTranslator(SearchSpace space, FieldOption?[] chosen, AskedRule rule, Regime regime, ConditionProbe probe, Guesses guesses)
{
    private readonly NumberTranslator numbers = new(space, chosen, rule, regime, probe);
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);

    // From one step of a search to the next the contents of one field change, and most conditions do not ask about it.
    private readonly Dictionary<RuleNode, TranslatedCondition> translated = new(ReferenceEqualityComparer.Instance);

    public Truths Translate(RuleNode node)
    {
        if (!translated.TryGetValue(node, out TranslatedCondition? last)) translated.Add(node, last = new TranslatedCondition(space.FieldsOf(rule, node)));
        if (!last.IsFor(chosen)) last.Keep(TranslateAnew(node), chosen);
        return last.Truths;
    }

    private Truths TranslateAnew(RuleNode node)
    {
        switch (node)
        {
            case AndNode and: return Truths.All([.. and.Parts.Select(Translate)]);
            case OrNode or: return Truths.Any([.. or.Parts.Select(Translate)]);
            case NotNode not: return Translate(not.Part).Contrary;
            case ImpliesNode implies: return Truths.Any([Translate(implies.Premise).Contrary, Translate(implies.Conclusion)]);
            case ConstantNode { Value: bool truth }: return Truths.Of(Kleene.Of(truth));
            case CompareNode { Left.Type: FactType.Truth } compare: return SameTruth(compare);
            case CompareNode { Left.Type: FactType.Date or FactType.Number } compare: return Numbers(compare);
            default: return Whole(node);
        }
    }

    /// <summary>The law date lies in the period of the regime, or nobody knows it.</summary>
    public Formula LawDateFits()
    {
        if (rule.Instance.LawDate is null || rule.Regimes.All(r => r.Period == regime.Period)) return Formula.True;
        NumberTerm from = new NumberTerm.Known(regime.Period.From), to = new NumberTerm.Known(regime.Period.To);
        return numbers.Translate(rule.Instance.LawDate) switch
        {
            NumberTerm.Open open => new Unchosen(open.Field),
            NumberTerm.Missing => Formula.True,
            var day => Formula.And(
                NumberComparison.Of(Comparison.GreaterOrEqual, day, from)!,
                regime.Period.To == Catalogues.Period.Never ? Formula.True : NumberComparison.Of(Comparison.Less, day, to)!),
        };
    }

    private Truths SameTruth(CompareNode compare)
    {
        Truths left = Translate(compare.Left), right = Translate(compare.Right);
        var same = new Truths(
            Formula.Or(Formula.And(left.IfTrue, right.IfTrue), Formula.And(left.IfFalse, right.IfFalse)),
            Formula.Or(Formula.And(left.IfTrue, right.IfFalse), Formula.And(left.IfFalse, right.IfTrue)));
        return compare.Operator == Comparison.Equal ? same : same.Contrary;
    }

    private Truths Numbers(CompareNode compare)
    {
        NumberTerm left = numbers.Translate(compare.Left), right = numbers.Translate(compare.Right);
        if (left is NumberTerm.Missing || right is NumberTerm.Missing) return Truths.Undecided;
        if ((left as NumberTerm.Open ?? right as NumberTerm.Open) is { } open) return Truths.Open(open.Field);
        return NumberComparison.Of(compare.Operator, left, right) is { } formula ? Truths.Of(formula) : Guess(compare, mayBeUndecided: true);
    }

    // A condition that the evaluator answers once the texts of its fields are known.
    private Truths Whole(RuleNode node)
    {
        ImmutableArray<SearchField> fields = space.FieldsOf(rule, node);
        foreach (SearchField field in fields)
            if (chosen[field.Index] is null) return Truths.Open(field.Index);
        if (!node.Is(FieldFunctions.AboutField) && fields.Any(HasDays)) return Guess(node, mayBeUndecided: true);
        return fields.Any(f => Form(f) == FieldForm.AnyText) ? OfAnyText(node, fields) : Truths.Of(ValueOf(node, fields).Truth);
    }

    private FieldForm Form(SearchField field) => chosen[field.Index]!.Form;

    // What such a field says depends on days that are not chosen yet; a good witness leaves the text as it stands in the option.
    private bool HasDays(SearchField field) => Form(field) is FieldForm.Day or FieldForm.UnrealDay or FieldForm.Month or FieldForm.Year or FieldForm.Number;

    private Value ValueOf(RuleNode node, ImmutableArray<SearchField> fields)
    {
        string key = guesses.KeyOf(node) + string.Join('\u0001', fields.Select(f => chosen[f.Index]!.Text));
        if (!values.TryGetValue(key, out Value value))
            values[key] = value = probe.ValueOf(rule, node, regime, [.. fields.Select(f => (f, chosen[f.Index]!.Text))]);
        return value;
    }

    private Truths OfAnyText(RuleNode node, ImmutableArray<SearchField> fields)
    {
        if (node is CallNode { Arguments: [SlotNode, ..] } about && fields.Length == 1)
        {
            if (about.Function == RuleFunctions.IsPresent) return Truths.Of(Truth.True);
            if (about.Function == RuleFunctions.IsPlaceholder) return Truths.Of(Truth.False);
            if (about.Function == RuleFunctions.IsKnownCode) return Truths.Of(Kleene.Of(fields[0].Kind != FieldKind.Code));
            if (about.Is(FieldFunctions.AlwaysDecided)) return Guess(node, mayBeUndecided: false);
        }
        if (TreeRewriter.All(node).Any(n => n is ParameterNode)) return Guess(node, mayBeUndecided: true);
        // Any text that stands in a comparison is among the options, so this one is another.
        return node switch
        {
            MemberNode { Item: SlotNode } => Truths.Of(Truth.False),
            CompareNode { Left: SlotNode, Right: ConstantNode } or CompareNode { Left: ConstantNode, Right: SlotNode }
                => Truths.Of(Kleene.Of(((CompareNode)node).Operator == Comparison.NotEqual)),
            CallNode { Function.Name: FieldFunctions.AreDistinct } => Guess(node, mayBeUndecided: false),
            _ => Guess(node, mayBeUndecided: true),
        };
    }

    private Truths Guess(RuleNode node, bool mayBeUndecided)
    {
        int condition = guesses.NumberOf(rule, regime, node);
        return mayBeUndecided
            ? new Truths(new Guess(condition, Truth.True, true), new Guess(condition, Truth.False, true))
            : new Truths(new Guess(condition, Truth.True, true), new Guess(condition, Truth.True, false));
    }
}
