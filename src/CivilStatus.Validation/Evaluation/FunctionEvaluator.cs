using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>What each function of <see cref="RuleFunctions"/> says over facts that may not be exact.</summary>
internal sealed class FunctionEvaluator(Catalogue catalogue, ReferenceEvaluator evaluator)
{
    private readonly AgeCounting counting = catalogue.Conventions.AgeCounting;
    private readonly TablesById tables = new(catalogue);
    private readonly PartialDateReader dates = new(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);

    public Value Call(CallNode call, in EvaluationScope scope)
    {
        ImmutableArray<RuleNode> arguments = call.Arguments;
        RuleFunction function = call.Function;
        if (function == RuleFunctions.AreDistinct) return AreDistinct(arguments, scope);
        if (arguments[0] is SlotNode field && AboutField(function, field, arguments, scope) is Value about) return about;

        Value first = evaluator.ValueOf(arguments[0], scope);
        if (!first.IsKnown) return Value.Unknown;
        if (function == RuleFunctions.DateIn) return DateIn(first.Text!);
        if (function == RuleFunctions.ExistedOn) return ExistedOn(first.Text!, evaluator.ValueOf(arguments[1], scope), arguments);
        return call.Type == FactType.Number
            ? NumberOf(function, first, arguments, scope)
            : TextFunction(function, first.Text!, arguments, scope);
    }

    // Functions that look at what is written, not at what it is worth.
    private Value? AboutField(RuleFunction function, SlotNode field, ImmutableArray<RuleNode> arguments, in EvaluationScope scope)
    {
        Fact fact = scope.FactOf(field);
        if (function == RuleFunctions.IsPresent) return Value.Of(WrittenIn(field, scope).State == FactState.Present);
        if (function == RuleFunctions.IsPlaceholder) return Value.Of(WrittenIn(field, scope).State == FactState.Placeholder);
        if (function == RuleFunctions.IsKnownCode) return Value.Of(IsKnownCode(field, scope));
        if (function == RuleFunctions.IsReadable)
            return Value.Of(WrittenIn(field, scope) is not { State: FactState.Present } written || written.Date.IsReadable);
        if (function == RuleFunctions.IsReal) return Value.Of(!fact.IsStated || fact.Date.IsReal);
        if (function == RuleFunctions.StatesDay) return Value.Of(fact.IsStated && fact.Date.Precision == DatePrecision.Day);
        if (function == RuleFunctions.StatesMonth)
            return Value.Of(fact.IsStated && fact.Date.Precision is DatePrecision.Day or DatePrecision.Month);
        if (function == RuleFunctions.FirstDayWritten)
            return !fact.IsStated ? Value.Unknown : fact.IsSupposedDay ? Value.Of(fact.Days) : Value.Of(fact.Date.Days.First);
        if (function == RuleFunctions.WordsAgree)
        {
            Fact date = scope.FactOf((SlotNode)arguments[1]);
            return fact.IsStated && date.IsStated && !date.IsSupposedDay
                ? Value.Of(DateWords.WordsAgree(fact.Text!, date.Date, TableOf(arguments[2])))
                : Value.Unknown;
        }
        return null;
    }

    // What the field itself holds: a fact that stands in for it makes nothing present or readable.
    private static Fact WrittenIn(SlotNode field, in EvaluationScope scope)
        => scope.SlotOf(field) is >= 0 and int slot ? scope.Facts[slot] : Fact.Missing;

    private static bool IsKnownCode(SlotNode field, in EvaluationScope scope)
        => WrittenIn(field, scope) is not { State: FactState.Present, Text: { } code } || scope.Facts.Entry.FieldAt(scope.SlotOf(field)).Allows(code);

    private Value AreDistinct(ImmutableArray<RuleNode> arguments, in EvaluationScope scope)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (RuleNode argument in arguments)
            if (evaluator.ValueOf(argument, scope) is { IsKnown: true, Text: { } text } && !seen.Add(TextKey.Of(text))) return Value.Of(false);
        return Value.Of(true);
    }

    private Value ExistedOn(string text, Value day, ImmutableArray<RuleNode> arguments)
    {
        if (!day.IsKnown) return Value.Unknown;
        var rows = new List<TableRow>();
        WordSearch.MentionsFromLeft(text, TableOf(arguments[2]), rows);
        return Value.Of(Existence.On(new DayRange(day.Low, day.High), rows, Constant(arguments[3])));
    }

    private Value DateIn(string text)
    {
        PartialDate date = dates.Read(text, DayRange.Whole);
        return FactReader.StatesDays(date.Days, date.Precision, date.Problem) ? Value.Of(date.Days) : Value.Unknown;
    }

    private Value NumberOf(RuleFunction function, Value first, ImmutableArray<RuleNode> arguments, in EvaluationScope scope)
    {
        if (function == RuleFunctions.Year) return Value.Of(YearOf(first.Low), YearOf(first.High));
        if (function == RuleFunctions.Century) return Value.Of(YearOf(first.Low) / 100, YearOf(first.High) / 100);
        if (function == RuleFunctions.YearOfCentury) return YearOfCentury(YearOf(first.Low), YearOf(first.High));
        if (function == RuleFunctions.Number) return NumberIn(first.Text!);
        if (function == RuleFunctions.YearOfNumber) return NumberWithYear.Year(first.Text!) is int year ? Value.Of(year) : Value.Unknown;

        Value second = evaluator.ValueOf(arguments[1], scope);
        if (!second.IsKnown) return Value.Unknown;
        if (function == RuleFunctions.Age)
            return Value.Of(counting.CompletedYears(first.High, second.Low), counting.CompletedYears(first.Low, second.High));
        if (function == RuleFunctions.NumbersBetween) return NumberWithYear.Between(first.Text!, second.Text!) is int between ? Value.Of(between) : Value.Unknown;
        if (function == RuleFunctions.Days) return Value.Of(second.Low - first.High, second.High - first.Low);
        throw new InvalidOperationException($"Function {function.Name} is listed but not evaluated.");
    }

    private Value TextFunction(RuleFunction function, string text, ImmutableArray<RuleNode> arguments, in EvaluationScope scope)
    {
        if (function == RuleFunctions.SameRow || function == RuleFunctions.HasMiddleWord || function == RuleFunctions.NameGrade || NameTruth.IsAnsweredBy(function))
        {
            Value second = evaluator.ValueOf(arguments[1], scope);
            if (!second.IsKnown) return Value.Unknown;
            if (NameTruth.IsAnsweredBy(function)) return Value.Of(NameTruth.Of(function, text, second.Text, TableOf(arguments[2])));
            if (function == RuleFunctions.NameGrade)
                return Value.Of(NameWords.Code(NameComparison.GradeOf(text, second.Text, TableOf(arguments[2]))));
            return Value.Of(function == RuleFunctions.SameRow
                ? SameRow(text, second.Text!, TableOf(arguments[2]))
                : TextWords.HasInMiddle(text, second.Text!));
        }
        if (function == RuleFunctions.FirstWord) return Value.Of(TextWords.First(text).ToString());
        if (function == RuleFunctions.InTable) return Value.Of(TableOf(arguments[1]).Find(text) is not null);
        if (function == RuleFunctions.Mentions) return Value.Of(WordSearch.Mentions(text, TableOf(arguments[1])));
        if (function == RuleFunctions.HasOnlyLetters) return Value.Of(LetterCheck.HasOnlyLetters(text, TableOf(arguments[1])));
        if (function == RuleFunctions.IsDamaged)
            return Value.Of(DamageDetector.IsDamaged(text, TableOf(arguments[1]), TableOf(arguments[2])));
        if (function == RuleFunctions.IsDigits) return Value.Of(Digits.Are(text.AsSpan().Trim(), Constant(arguments[1]), Constant(arguments[1])));
        if (function == RuleFunctions.HasYearInNumber) return Value.Of(NumberWithYear.Year(text) is not null);
        if (function == RuleFunctions.Part) return Part(text.Trim(), Constant(arguments[1]), Constant(arguments[2]));
        if (function == RuleFunctions.Column)
        {
            Table table = TableOf(arguments[1]);
            int column = table.ColumnIndex((string)((ConstantNode)arguments[2]).Value);
            return table.Find(text) is { } row && row.Cells[column].Length > 0 ? Value.Of(row.Cells[column]) : Value.Unknown;
        }
        throw new InvalidOperationException($"Function {function.Name} is listed but not evaluated.");
    }

    private static bool SameRow(string left, string right, Table table)
        => TextKey.Same(left, right) || (table.Find(left) is { } row && ReferenceEquals(row, table.Find(right)));

    private static Value YearOfCentury(int first, int last)
        => first / 100 == last / 100 ? Value.Of(first % 100, last % 100) : Value.Of(0, 99);

    private static Value NumberIn(string text)
        => Digits.Are(text.AsSpan().Trim(), 1, 9) ? Value.Of(Digits.Number(text.AsSpan().Trim())) : Value.Unknown;

    private static Value Part(string text, int from, int length)
        => from - 1 + length <= text.Length ? Value.Of(text.Substring(from - 1, length)) : Value.Unknown;

    private static int YearOf(int day) => DateOnly.FromDayNumber(day).Year;

    private static int Constant(RuleNode node) => (int)((ConstantNode)node).Value;

    private Table TableOf(RuleNode node) => tables[(string)((ConstantNode)node).Value];
}
