using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Turns numbers and dates of one rule's conditions into terms over the unknowns, as far as the contents of the fields are chosen.</summary>
internal sealed class NumberTranslator(SearchSpace space, FieldOption?[] chosen, AskedRule rule, Regime regime, ConditionProbe probe)
{
    private const int GreatestNumber = 1_000_000_000;

    public NumberTerm Translate(RuleNode node)
    {
        switch (node)
        {
            case ConstantNode { Value: int number }: return Known(number);
            case ConstantNode { Value: DateOnly day }: return Known(day.DayNumber);
            case AsOfNode: return new NumberTerm.Unknown(SearchModel.AsOf);
            case SlotNode slot: return OfField(slot, f => f.Day);
            case CallNode { Function.Name: FieldFunctions.FirstDayWritten, Arguments: [SlotNode slot] }:
                return OfField(slot, f => chosen[f.Index]!.Form == FieldForm.Day ? f.Day : f.FirstDay);
            case CallNode call when call.Is(FieldFunctions.OfDays): return OfDays(call);
            default: return OfTexts(node);
        }
    }

    private static NumberTerm Known(int number) => Math.Abs((long)number) < GreatestNumber ? new NumberTerm.Known(number) : new NumberTerm.Free();

    private NumberTerm OfField(SlotNode slot, Func<SearchField, int> unknown)
    {
        if (space.FieldOf(slot) is not { } field) return new NumberTerm.Missing();
        if (chosen[field.Index] is not { } option) return new NumberTerm.Open(field.Index);
        if (probe.IsStated(rule, field, option.Text)) return Of(field, option, unknown);
        if (space.StandIn(rule, field) is not { } other) return new NumberTerm.Missing();
        if (chosen[other.Index] is not { } standIn) return new NumberTerm.Open(other.Index);
        return probe.IsStated(rule, other, standIn.Text) ? Of(other, standIn, unknown) : new NumberTerm.Missing();
    }

    private static NumberTerm Of(SearchField field, FieldOption option, Func<SearchField, int> unknown)
        => option.Form is FieldForm.Text or FieldForm.Unwritable ? new NumberTerm.Free() : new NumberTerm.Unknown(unknown(field));

    private NumberTerm OfDays(CallNode call)
    {
        var days = new int[call.Arguments.Length];
        for (int i = 0; i < days.Length; i++)
        {
            switch (Translate(call.Arguments[i]))
            {
                case NumberTerm.Unknown unknown: days[i] = unknown.Index; break;
                case NumberTerm.Known known: days[i] = space.ConstantDays[known.Value]; break;
                case var other: return other;
            }
        }
        return call.Function.Name switch
        {
            "Age" => new NumberTerm.Age(rule.Catalogue.Conventions.AgeCounting, days[0], days[1]),
            "Days" => new NumberTerm.Days(days[0], days[1]),
            "Year" => new NumberTerm.YearOf(days[0], 1),
            "Century" => new NumberTerm.YearOf(days[0], 100),
            _ => new NumberTerm.YearOfCentury(days[0]),
        };
    }

    // A parameter, or a number that a text says.
    private NumberTerm OfTexts(RuleNode node)
    {
        var fields = space.FieldsOf(rule, node);
        foreach (SearchField field in fields)
        {
            if (chosen[field.Index] is not { } option) return new NumberTerm.Open(field.Index);
            if (option.Form is not (FieldForm.Missing or FieldForm.Text)) return new NumberTerm.Free();
        }
        Value value = probe.ValueOf(rule, node, regime, [.. fields.Select(f => (f, chosen[f.Index]!.Text))]);
        return !value.IsKnown ? new NumberTerm.Missing() : value.IsExact ? Known(value.Low) : new NumberTerm.Free();
    }
}
