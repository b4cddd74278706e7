using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Walks a rule tree over facts that may not be exact. It is the specification: short and obvious. Safe to share between threads.</summary>
internal sealed class ReferenceEvaluator
{
    private readonly FunctionEvaluator functions;

    public ReferenceEvaluator(Catalogue catalogue) => functions = new FunctionEvaluator(catalogue, this);

    public Truth TruthOf(RuleNode node, in EvaluationScope scope)
    {
        switch (node)
        {
            case AndNode and:
                Truth all = Truth.True;
                foreach (RuleNode part in and.Parts) all = Kleene.And(all, TruthOf(part, scope));
                return all;
            case OrNode or:
                Truth any = Truth.False;
                foreach (RuleNode part in or.Parts) any = Kleene.Or(any, TruthOf(part, scope));
                return any;
            case NotNode not:
                return Kleene.Not(TruthOf(not.Part, scope));
            case ImpliesNode implies:
                return Kleene.Implies(TruthOf(implies.Premise, scope), TruthOf(implies.Conclusion, scope));
            case CompareNode compare:
                return Compare(compare, ValueOf(compare.Left, scope), ValueOf(compare.Right, scope));
            case MemberNode member:
                return ValueOf(member.Item, scope) is { IsKnown: true, Text: { } text } && ValueOf(member.Set, scope) is { IsKnown: true, Codes: var codes }
                    ? Kleene.Of(codes.Any(c => TextKey.Same(c, text)))
                    : Truth.Undecided;
            default:
                return ValueOf(node, scope).Truth;
        }
    }

    public Value ValueOf(RuleNode node, in EvaluationScope scope) => node switch
    {
        SlotNode slot => OfFact(scope.FactOf(slot), slot.FieldType),
        AsOfNode => Value.Of(scope.Facts.AsOf),
        ConstantNode constant => OfConstant(constant.Value),
        ListNode list => Value.Of(list.Values),
        ParameterNode parameter => OfParameter(scope.Parameter(parameter.Alias)?.Value),
        CallNode call => functions.Call(call, scope),
        _ => Value.Of(TruthOf(node, scope)),
    };

    private static Value OfFact(in Fact fact, FactType type)
    {
        if (!fact.IsStated) return Value.Unknown;
        return type switch
        {
            FactType.Date => Value.Of(fact.Days),
            FactType.Number => Value.Of(fact.Number, fact.NumberAtMost),
            FactType.Truth => Value.Of(fact.Number == 1),
            _ => fact.Text is { } text ? Value.Of(text) : Value.Unknown,
        };
    }

    private static Value OfParameter(ParameterValue? value) => value switch
    {
        NumberValue number => Value.Of(number.Number),
        CodesValue list => Value.Of(list.Codes),
        TruthValue truth => Value.Of(truth.Truth),
        _ => Value.Unknown,
    };

    private static Value OfConstant(object constant) => constant switch
    {
        bool truth => Value.Of(truth),
        int number => Value.Of(number),
        DateOnly day => Value.Of(day.DayNumber),
        _ => Value.Of((string)constant),
    };

    // A comparison is decided only when every value possible on the left agrees with every one possible on the right.
    private static Truth Compare(CompareNode node, Value left, Value right)
    {
        if (!left.IsKnown || !right.IsKnown) return Truth.Undecided;
        switch (node.Left.Type)
        {
            case FactType.Text:
                Truth same = Kleene.Of(TextKey.Same(left.Text!, right.Text!));
                return node.Operator == Comparison.Equal ? same : Kleene.Not(same);
            case FactType.Truth:
                Truth both = left.Truth == Truth.Undecided || right.Truth == Truth.Undecided
                    ? Truth.Undecided
                    : Kleene.Of(left.Truth == right.Truth);
                return node.Operator == Comparison.Equal ? both : Kleene.Not(both);
            default:
                return Compare(node.Operator, left, right);
        }
    }

    private static Truth Compare(Comparison comparison, Value left, Value right) => comparison switch
    {
        Comparison.Equal => left.IsExact && right.IsExact && left.Low == right.Low ? Truth.True
            : left.High < right.Low || right.High < left.Low ? Truth.False
            : Truth.Undecided,
        Comparison.NotEqual => Kleene.Not(Compare(Comparison.Equal, left, right)),
        Comparison.Less => left.High < right.Low ? Truth.True : left.Low >= right.High ? Truth.False : Truth.Undecided,
        Comparison.GreaterOrEqual => Kleene.Not(Compare(Comparison.Less, left, right)),
        Comparison.Greater => Compare(Comparison.Less, right, left),
        _ => Kleene.Not(Compare(Comparison.Less, right, left)),
    };
}
