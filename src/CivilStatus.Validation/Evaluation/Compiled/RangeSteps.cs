using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Compiles numbers and dates into closures.</summary>
internal sealed class RangeSteps(StepCompiler compiler)
{
    public RangeStep Compile(RuleNode node) => node switch
    {
        FactNode fact => OfFact(fact.Index),
        AsOfNode => frame => ValueRange.Of(frame.AsOf),
        ConstantNode { Value: int number } => Always(number),
        ConstantNode { Value: DateOnly day } => Always(day.DayNumber),
        CallNode call => Call(call),
        NoFieldNode => _ => ValueRange.Unknown,
        _ => throw new InvalidOperationException($"{node.GetType().Name} is neither a number nor a date."),
    };

    private static RangeStep Always(int number)
    {
        ValueRange range = ValueRange.Of(number);
        return _ => range;
    }

    private static RangeStep OfFact(int index) => frame =>
    {
        ref SlotFact fact = ref frame.Facts[index];
        return new ValueRange(fact.First, fact.Last);
    };

    private RangeStep Call(CallNode call)
    {
        RuleFunction function = call.Function;
        if (call.Arguments[0].Type == FactType.Text) return compiler.Texts.CompileNumber(call);
        RangeStep first = Compile(call.Arguments[0]);
        // A day written is the first of those it may be: what is read from an entry is never narrowed further.
        if (function == RuleFunctions.FirstDayWritten) return frame => RangeArithmetic.First(first(frame));
        if (function == RuleFunctions.Year) return frame => RangeArithmetic.Year(first(frame));
        if (function == RuleFunctions.Century) return frame => RangeArithmetic.Century(first(frame));
        if (function == RuleFunctions.YearOfCentury) return frame => RangeArithmetic.YearOfCentury(first(frame));
        RangeStep second = Compile(call.Arguments[1]);
        if (function == RuleFunctions.Days) return frame => RangeArithmetic.Days(first(frame), second(frame));
        bool onMarchFirst = compiler.LeapDayBirthdayOnMarchFirst;
        if (function == RuleFunctions.Age) return frame => RangeArithmetic.Age(onMarchFirst, first(frame), second(frame));
        throw new InvalidOperationException($"Function {function.Name} is listed but not compiled.");
    }
}
