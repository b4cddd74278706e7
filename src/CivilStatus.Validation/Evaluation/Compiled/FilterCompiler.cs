using System.Collections.Immutable;
using System.Linq.Expressions;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Fuses the conditions of several rules into one method that flags those which may find something: where the rule may
/// apply and what it requires does not certainly hold.
/// </summary>
/// <remarks>
/// Three-valued logic becomes two-valued code: each condition is asked either whether it certainly holds or whether it
/// possibly does, and a negation asks the other question of its part. Dates are two integers; a missing one is the widest
/// range there is, so no comparison asks whether its sides are known.
/// </remarks>
internal sealed class FilterCompiler
{
    // Beyond some thousand blocks the just-in-time compiler no longer optimises a method.
    private const int MostNodes = 500;

    private readonly StepCompiler steps;
    private readonly ParameterExpression frame = Expression.Parameter(typeof(EntryFrame), "frame");
    private readonly ParameterExpression facts = Expression.Parameter(typeof(SlotFact[]), "facts");
    private readonly SharedParts shared;

    private FilterCompiler(StepCompiler steps, IEnumerable<RuleNode> conditions)
    {
        this.steps = steps;
        shared = new SharedParts(conditions);
    }

    /// <summary>The fused filters, each of some of the rules; a rule is flagged by its index in the list.</summary>
    public static RuleFilter[] Compile(IReadOnlyList<RuleConditions?> rules, StepCompiler steps)
    {
        var filters = new List<RuleFilter>();
        for (int start = 0; start < rules.Count;)
        {
            int end = start, nodes = 0;
            for (; end < rules.Count && (nodes < MostNodes || end == start); end++)
                if (rules[end] is { } rule) nodes += Conditions(rule).Sum(c => TreeRewriter.All(c).Count());
            if (nodes > 0) filters.Add(Compile(rules, start, end, steps));
            start = end;
        }
        return [.. filters];
    }

    private static RuleFilter Compile(IReadOnlyList<RuleConditions?> rules, int start, int end, StepCompiler steps)
    {
        var compiler = new FilterCompiler(steps, rules.Skip(start).Take(end - start).OfType<RuleConditions>().SelectMany(Conditions));
        var body = new List<Expression>();
        for (int i = start; i < end; i++)
            if (rules[i] is { FindNothing: false } rule) body.Add(compiler.Flag(i, rule));
        body.Add(Expression.Empty());
        return Expression.Lambda<RuleFilter>(Expression.Block(compiler.shared.Locals, body), compiler.frame, compiler.facts).Compile();
    }

    private static RuleNode[] Conditions(RuleConditions rule) => [rule.Applies, rule.Require];

    private ConditionalExpression Flag(int index, RuleConditions rule) => Expression.IfThen(
        Expression.AndAlso(Holds(rule.Applies, certainly: false), Expression.Not(Holds(rule.Require, certainly: true))),
        Expression.Call(frame, nameof(EntryFrame.Flag), null, Expression.Constant(index)));

    private Expression Holds(RuleNode node, bool certainly)
    {
        if (HasYear(node, certainly) is { } hasYear) return hasYear;
        if (steps.Questions.TryNumber(node, out int question, out int place)) return HoldsOfText(node, question, place, certainly);
        return node switch
        {
            AndNode and => InOrder(and.Parts).Select(p => Holds(p, certainly)).Aggregate(Expression.AndAlso),
            OrNode or => InOrder(or.Parts).Select(p => Holds(p, certainly)).Aggregate(Expression.OrElse),
            NotNode not => Expression.Not(Holds(not.Part, !certainly)),
            ConstantNode { Value: bool truth } => Expression.Constant(truth),
            NoFieldNode => Expression.Constant(!certainly),
            FactNode fact => certainly
                ? Expression.Equal(Of(fact.Index, nameof(SlotFact.First)), Expression.Constant(1))
                : Expression.NotEqual(Of(fact.Index, nameof(SlotFact.First)), Expression.Constant(0)),
            CompareNode { Left.Type: FactType.Number or FactType.Date } compare => Compare(compare, certainly),
            CallNode call when OfField(call) is { } field => field,
            _ => Is(Expression.Invoke(Expression.Constant(steps.Truths.Compile(node)), frame), certainly),
        };
    }

    // Numbers first, since one that decides spares a look at texts.
    private IEnumerable<RuleNode> InOrder(ImmutableArray<RuleNode> parts) => parts.OrderBy(LooksAtTexts);

    private bool LooksAtTexts(RuleNode node) => node switch
    {
        AndNode or OrNode or NotNode => TreeRewriter.Parts(node).Any(LooksAtTexts),
        CompareNode { Left.Type: FactType.Number or FactType.Date } => TreeRewriter.All(node).OfType<CallNode>().Any(c => c.Arguments[0].Type != FactType.Date),
        CallNode call => OfField(call) is null,
        CompareNode or MemberNode => true,
        _ => false,
    };

    private static BinaryExpression Is(Expression truth, bool certainly) => certainly
        ? Expression.Equal(Expression.Convert(truth, typeof(int)), Expression.Constant((int)Truth.True))
        : Expression.NotEqual(Expression.Convert(truth, typeof(int)), Expression.Constant((int)Truth.False));

    // Whether a number has a year shows where its year is asked for too.
    private Expression? HasYear(RuleNode node, bool certainly)
    {
        if (node is not CallNode { Arguments: [FactNode number] } call || call.Function != RuleFunctions.HasYearInNumber) return null;
        var year = new CallNode(RuleFunctions.YearOfNumber, call.Arguments);
        if (!shared.IsAskedFor(year)) return null;
        Expression isThere = Expression.Property(shared.Always(year, typeof(ValueRange), ValueOf(year)), nameof(ValueRange.IsKnown));
        return certainly ? isThere : Expression.OrElse(isThere, Expression.Not(Of(number.Index, nameof(SlotFact.IsStated))));
    }

    // What is known already is looked up with the fact.
    private Expression HoldsOfText(RuleNode node, int question, int place, bool certainly)
    {
        Expression asked = Is(Answer(node, question, place), certainly);
        if (question >= TextAnswers.Kept) return asked;
        MemberExpression answers = Of(place, nameof(SlotFact.Answers));
        return Expression.OrElse(Has(answers, nameof(TextAnswers.Holds), question), Expression.AndAlso(Expression.Not(Has(answers, nameof(TextAnswers.Fails), question)), asked));
    }

    private static BinaryExpression Has(MemberExpression answers, string which, int question)
        => Expression.NotEqual(Expression.And(Expression.Field(answers, which), Expression.Constant(1UL << question)), Expression.Constant(0UL));

    private Expression Answer(RuleNode node, int question, int place)
    {
        steps.Words.Add(question, node);
        return shared.Once(node, typeof(Truth), Expression.Call(
            frame, nameof(EntryFrame.Ask), null, Expression.Constant(place), Expression.Constant(question),
            steps.Texts.TryCompileTest(node) is { } test ? Expression.Constant(test) : Expression.Constant(steps.PlainTruths.Compile(node))));
    }

    // What is asked of a field itself is never undecided.
    private Expression? OfField(CallNode call)
    {
        if (call.Arguments[0] is not FactNode field) return null;
        RuleFunction function = call.Function;
        if (function == RuleFunctions.IsPresent) return State(field, FactState.Present);
        if (function == RuleFunctions.IsPlaceholder) return State(field, FactState.Placeholder);
        if (function == RuleFunctions.IsReadable || function == RuleFunctions.IsKnownCode)
            return Expression.OrElse(Expression.Not(State(field, FactState.Present)), Of(field.Written, nameof(SlotFact.IsReadable)));
        if (function == RuleFunctions.IsReal)
            return Expression.OrElse(Expression.Not(Of(field.Index, nameof(SlotFact.IsStated))), Of(field.Index, nameof(SlotFact.IsReal)));
        if (function == RuleFunctions.StatesDay) return States(field, DatePrecision.Day);
        return function == RuleFunctions.StatesMonth ? Expression.OrElse(States(field, DatePrecision.Day), States(field, DatePrecision.Month)) : null;
    }

    private BinaryExpression States(FactNode field, DatePrecision precision)
        => Expression.AndAlso(Of(field.Index, nameof(SlotFact.IsStated)), Same(Of(field.Index, nameof(SlotFact.Precision)), (int)precision));

    private BinaryExpression State(FactNode field, FactState state) => Same(Of(field.Written, nameof(SlotFact.State)), (int)state);

    private static BinaryExpression Same(Expression member, int value) => Expression.Equal(Expression.Convert(member, typeof(int)), Expression.Constant(value));

    private MemberExpression Of(int index, string member) => Expression.PropertyOrField(Expression.ArrayIndex(facts, Expression.Constant(index)), member);

    private Expression Compare(CompareNode node, bool certainly)
    {
        if (AgainstYears(node, certainly) is { } against) return against;
        (Expression Low, Expression High) left = Range(node.Left), right = Range(node.Right);
        return node.Operator switch
        {
            Comparison.Equal => Equal(left, right, certainly),
            Comparison.NotEqual => Expression.Not(Equal(left, right, !certainly)),
            Comparison.Less => Less(left, right, certainly),
            Comparison.GreaterOrEqual => Expression.Not(Less(left, right, !certainly)),
            Comparison.Greater => Less(right, left, certainly),
            _ => Expression.Not(Less(right, left, !certainly)),
        };
    }

    // An age against a number of years: seldom is a birthday so near that anybody has to count.
    private Expression? AgainstYears(CompareNode node, bool certainly)
    {
        if (node.Left is not CallNode { Arguments: [var born, var on] } age || age.Function != RuleFunctions.Age || node.Right is not ConstantNode { Value: int years }) return null;
        return node.Operator switch
        {
            Comparison.GreaterOrEqual => Reaches(years, certainly),
            Comparison.Greater => Reaches(years + 1, certainly),
            Comparison.Less => Expression.Not(Reaches(years, !certainly)),
            Comparison.LessOrEqual => Expression.Not(Reaches(years + 1, !certainly)),
            _ => null,
        };

        BinaryExpression Reaches(int least, bool surely)
        {
            (Expression Low, Expression High) from = Range(born), to = Range(on), whole = Range(age);
            // As long integers, since one side may be unknown.
            BinaryExpression days = surely ? Days(from.High, to.Low) : Days(from.Low, to.High);
            return Expression.OrElse(
                Expression.GreaterThanOrEqual(days, Expression.Constant(AgeCounting.DaysThatReach(least))),
                Expression.AndAlso(
                    Expression.GreaterThanOrEqual(days, Expression.Constant(AgeCounting.DaysThatMayReach(least))),
                    Expression.GreaterThanOrEqual(surely ? whole.Low : whole.High, Expression.Constant(least))));
        }

        static BinaryExpression Days(Expression from, Expression to) => Expression.Subtract(Expression.Convert(to, typeof(long)), Expression.Convert(from, typeof(long)));
    }

    private static BinaryExpression Equal((Expression Low, Expression High) left, (Expression Low, Expression High) right, bool certainly) => certainly
        ? Expression.AndAlso(Expression.Equal(left.Low, right.High), Expression.Equal(left.High, right.Low))
        : Expression.AndAlso(Expression.GreaterThanOrEqual(left.High, right.Low), Expression.GreaterThanOrEqual(right.High, left.Low));

    private static BinaryExpression Less((Expression Low, Expression High) left, (Expression Low, Expression High) right, bool certainly) => certainly
        ? Expression.LessThan(left.High, right.Low)
        : Expression.LessThan(left.Low, right.High);

    private (Expression Low, Expression High) Range(RuleNode node)
    {
        switch (node)
        {
            case FactNode fact: return (Of(fact.Index, nameof(SlotFact.First)), Of(fact.Index, nameof(SlotFact.Last)));
            case AsOfNode: return Exactly(Expression.Property(frame, nameof(EntryFrame.AsOf)));
            case ConstantNode { Value: int number }: return Exactly(Expression.Constant(number));
            case ConstantNode { Value: DateOnly day }: return Exactly(Expression.Constant(day.DayNumber));
        }
        // The bounds are read one after the other, so the value must have been worked out once for both.
        Expression value = shared.Always(node, typeof(ValueRange), ValueOf(node));
        return (Expression.Property(value, nameof(ValueRange.Low)), Expression.Property(value, nameof(ValueRange.High)));
    }

    private static (Expression Low, Expression High) Exactly(Expression number) => (number, number);

    private Expression ValueOf(RuleNode node)
    {
        if (node is CallNode call && call.Arguments[0].Type == FactType.Date)
        {
            if (call.Function == RuleFunctions.Year && call.Arguments[0] is FactNode date)
                return Expression.Call(typeof(RangeArithmetic), nameof(RangeArithmetic.Year), null, facts, Expression.Constant(date.Index));
            string? name = call.Function == RuleFunctions.Year ? nameof(RangeArithmetic.Year)
                : call.Function == RuleFunctions.Century ? nameof(RangeArithmetic.Century)
                : call.Function == RuleFunctions.YearOfCentury ? nameof(RangeArithmetic.YearOfCentury)
                : call.Function == RuleFunctions.FirstDayWritten ? nameof(RangeArithmetic.First)
                : null;
            if (name is not null) return Expression.Call(typeof(RangeArithmetic), name, null, Whole(call.Arguments[0]));
            if (call.Function == RuleFunctions.Days)
                return Expression.Call(typeof(RangeArithmetic), nameof(RangeArithmetic.Days), null, Whole(call.Arguments[0]), Whole(call.Arguments[1]));
            if (call.Function == RuleFunctions.Age)
                return Expression.Call(typeof(RangeArithmetic), nameof(RangeArithmetic.Age), null,
                    Expression.Constant(steps.LeapDayBirthdayOnMarchFirst), Whole(call.Arguments[0]), Whole(call.Arguments[1]));
        }
        return Expression.Invoke(Expression.Constant(steps.Ranges.Compile(node)), frame);
    }

    private Expression Whole(RuleNode node)
    {
        if (node is CallNode) return shared.Once(node, typeof(ValueRange), ValueOf(node));
        (Expression low, Expression high) = Range(node);
        return Expression.New(typeof(ValueRange).GetConstructor([typeof(int), typeof(int)])!, low, high);
    }
}
