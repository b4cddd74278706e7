using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Rules;
using Table = CivilStatus.Validation.Catalogues.Table;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Compiles the functions that look at what a field holds, not at what it is worth.</summary>
internal sealed class FieldSteps(StepCompiler compiler)
{
    public TruthStep? TryCompile(CallNode call)
    {
        RuleFunction function = call.Function;
        if (function == RuleFunctions.WordsAgree) return WordsAgree(call);
        if (call.Arguments[0] is not FactNode field) return null;
        int index = field.Index, written = field.Written;
        if (function == RuleFunctions.IsPresent) return frame => Kleene.Of(frame.Facts[written].State == FactState.Present);
        if (function == RuleFunctions.IsPlaceholder) return frame => Kleene.Of(frame.Facts[written].State == FactState.Placeholder);
        if (function == RuleFunctions.IsReal) return frame => Kleene.Of(!frame.Facts[index].IsStated || frame.Facts[index].IsReal);
        if (function == RuleFunctions.StatesDay) return frame => Kleene.Of(frame.Facts[index] is { IsStated: true, Precision: DatePrecision.Day });
        if (function == RuleFunctions.StatesMonth)
            return frame => Kleene.Of(frame.Facts[index] is { IsStated: true, Precision: DatePrecision.Day or DatePrecision.Month });
        return function == RuleFunctions.IsReadable || function == RuleFunctions.IsKnownCode ? IsReadable(written) : null;
    }

    private static TruthStep IsReadable(int written) => frame => Kleene.Of(frame.Facts[written].State != FactState.Present || frame.Facts[written].IsReadable);

    private TruthStep WordsAgree(CallNode call)
    {
        if (call.Arguments[0] is not FactNode words || call.Arguments[1] is not FactNode date) return _ => Truth.Undecided;
        Table table = compiler.TableOf(call.Arguments[2]);
        return frame => frame.Facts[words.Index].IsStated && frame.Facts[date.Index].IsStated
            ? DateWords.WordsAgree(frame.CharactersAt(words.Index), frame.Facts[date.Index].ToPartialDate(), table)
            : Truth.Undecided;
    }
}
