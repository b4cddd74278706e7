using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>Compiles texts, and what is asked of them, into closures.</summary>
internal sealed class TextSteps(StepCompiler compiler)
{
    public TextStep Compile(RuleNode node) => node switch
    {
        FactNode fact => OfFact(fact.Index),
        ConstantNode { Value: string text } => Always(new TextSlice(text)),
        CallNode call => Call(call),
        NoFieldNode => _ => default,
        _ => throw new InvalidOperationException($"{node.GetType().Name} is no text."),
    };

    /// <summary>A function that says whether something holds of a text.</summary>
    public TruthStep CompileTruth(CallNode call)
    {
        RuleFunction function = call.Function;
        TextStep text = Compile(call.Arguments[0]);
        if (function == RuleFunctions.ExistedOn) return ExistedOn(text, call);
        if (function == RuleFunctions.SameRow) return SameRow(text, Compile(call.Arguments[1]), compiler.TableOf(call.Arguments[2]));
        if (NameTruth.IsAnsweredBy(function)) return CompareNames(function, text, Compile(call.Arguments[1]), compiler.TableOf(call.Arguments[2]));
        if (function == RuleFunctions.HasMiddleWord) return HasMiddleWord(text, Compile(call.Arguments[1]));
        return TestOf(call) is { } test ? Holds(text, test) : throw new InvalidOperationException($"Function {function.Name} is listed but not compiled.");
    }

    /// <summary>What a condition asks of the text of a field itself; null where it asks more than one thing, or of a part of the text.</summary>
    public TextTest? TryCompileTest(RuleNode node) => node is CallNode { Arguments: [FactNode, ..] } call ? TestOf(call) : null;

    private TextTest? TestOf(CallNode call)
    {
        RuleFunction function = call.Function;
        if (function == RuleFunctions.HasYearInNumber) return t => NumberWithYear.Year(t) is not null;
        if (function == RuleFunctions.IsDigits)
        {
            int digits = StepCompiler.NumberOf(call.Arguments[1]);
            return t => Digits.Are(t.Trim(), digits, digits);
        }
        if (function == RuleFunctions.InTable) return InTable(compiler.TableOf(call.Arguments[1]));
        if (function == RuleFunctions.Mentions) return Mentions(compiler.TableOf(call.Arguments[1]));
        if (function == RuleFunctions.HasOnlyLetters) return HasOnlyLetters(compiler.TableOf(call.Arguments[1]));
        return function == RuleFunctions.IsDamaged ? IsDamaged(compiler.TableOf(call.Arguments[1]), compiler.TableOf(call.Arguments[2])) : null;
    }

    private static TextTest InTable(Table table) => t => table.Find(t) is not null;

    private static TextTest Mentions(Table table) => t => WordSearch.Mentions(t, table);

    private static TextTest HasOnlyLetters(Table table) => t => LetterCheck.HasOnlyLetters(t, table);

    private static TextTest IsDamaged(Table encodings, Table syllables) => t => DamageDetector.IsDamaged(t, encodings, syllables);

    /// <summary>A function that reads a number or a date from texts.</summary>
    public RangeStep CompileNumber(CallNode call)
    {
        RuleFunction function = call.Function;
        TextStep text = Compile(call.Arguments[0]);
        if (function == RuleFunctions.YearOfNumber) return Number(call, text, t => NumberWithYear.Year(t));
        if (function == RuleFunctions.DateIn) return DateIn(text);
        if (function == RuleFunctions.NumbersBetween) return NumbersBetween(text, Compile(call.Arguments[1]));
        if (function == RuleFunctions.Number) return Number(call, text, t => Digits.Are(t.Trim(), 1, 9) ? Digits.Number(t.Trim()) : null);
        throw new InvalidOperationException($"Function {function.Name} is listed but not compiled.");
    }

    private static TextStep OfFact(int index) => frame => frame.StatedText(index);

    private static TextStep Always(TextSlice text) => _ => text;

    private TextStep Call(CallNode call)
    {
        TextStep text = Compile(call.Arguments[0]);
        if (call.Function == RuleFunctions.FirstWord) return frame => FirstWord(text(frame));
        if (call.Function == RuleFunctions.Part) return Part(text, StepCompiler.NumberOf(call.Arguments[1]) - 1, StepCompiler.NumberOf(call.Arguments[2]));
        if (call.Function == RuleFunctions.Column) return Column(text, call);
        if (call.Function == RuleFunctions.NameGrade) return NameGrade(text, Compile(call.Arguments[1]), compiler.TableOf(call.Arguments[2]));
        throw new InvalidOperationException($"Function {call.Function.Name} is listed but not compiled.");
    }

    private static TextSlice FirstWord(TextSlice text)
    {
        if (!text.IsKnown) return default;
        ReadOnlySpan<char> whole = text.Span, word = TextWords.First(whole);
        return word.IsEmpty ? text.Part(0, 0) : text.Part(whole.IndexOf(word), word.Length);
    }

    private static TextStep Part(TextStep text, int from, int length) => frame =>
    {
        TextSlice slice = text(frame);
        if (!slice.IsKnown) return default;
        ReadOnlySpan<char> whole = slice.Span;
        int start = whole.Length - whole.TrimStart().Length, end = whole.TrimEnd().Length;
        return from + length <= end - start ? slice.Part(start + from, length) : default;
    };

    private TextStep Column(TextStep text, CallNode call)
    {
        Table table = compiler.TableOf(call.Arguments[1]);
        int column = table.ColumnIndex((string)((ConstantNode)call.Arguments[2]).Value);
        if (call.Arguments[0] is FactNode fact)
        {
            RowSearch search = compiler.Search(RowSearch.Kind.Whole, table);
            return frame => frame.Facts[fact.Index].IsStated && frame.RowsIn(fact.Index, search) is [var row] && row.Cells[column].Length > 0
                ? new TextSlice(row.Cells[column])
                : default;
        }
        return frame => text(frame) is { IsKnown: true } slice && table.Find(slice.Span) is { } row && row.Cells[column].Length > 0
            ? new TextSlice(row.Cells[column])
            : default;
    }

    private TruthStep ExistedOn(TextStep text, CallNode call)
    {
        RangeStep day = compiler.Ranges.Compile(call.Arguments[1]);
        RowSearch search = compiler.Search(RowSearch.Kind.AllMentions, compiler.TableOf(call.Arguments[2]));
        int months = StepCompiler.NumberOf(call.Arguments[3]);
        FactNode? fact = call.Arguments[0] as FactNode;
        return frame =>
        {
            TextSlice slice = text(frame);
            ValueRange days = day(frame);
            if (!slice.IsKnown || !days.IsKnown) return Truth.Undecided;
            List<TableRow> rows = fact is null ? frame.RowsIn(slice, search) : frame.RowsIn(fact.Index, search);
            return Existence.On(new DayRange(days.Low, days.High), rows, months);
        };
    }

    private static TruthStep SameRow(TextStep left, TextStep right, Table table) => frame =>
    {
        TextSlice l = left(frame);
        if (!l.IsKnown) return Truth.Undecided;
        TextSlice r = right(frame);
        if (!r.IsKnown) return Truth.Undecided;
        return Kleene.Of(TextKey.Same(l.Span, r.Span) || table.Find(l.Span) is { } row && ReferenceEquals(row, table.Find(r.Span)));
    };

    private static TruthStep CompareNames(RuleFunction function, TextStep left, TextStep right, Table spellings) => frame =>
    {
        TextSlice l = left(frame);
        if (!l.IsKnown) return Truth.Undecided;
        TextSlice r = right(frame);
        return r.IsKnown ? NameTruth.Of(function, l.Span, r.Span, spellings) : Truth.Undecided;
    };

    private static TextStep NameGrade(TextStep left, TextStep right, Table spellings) => frame =>
    {
        TextSlice l = left(frame);
        if (!l.IsKnown) return default;
        TextSlice r = right(frame);
        return r.IsKnown ? new TextSlice(NameWords.Code(NameComparison.GradeOf(l.Span, r.Span, spellings))) : default;
    };

    private static TruthStep HasMiddleWord(TextStep text, TextStep word) => frame =>
    {
        TextSlice t = text(frame);
        if (!t.IsKnown) return Truth.Undecided;
        TextSlice w = word(frame);
        return w.IsKnown ? Kleene.Of(TextWords.HasInMiddle(t.Span, w.Span)) : Truth.Undecided;
    };

    private static TruthStep Holds(TextStep text, TextTest test) => frame =>
    {
        TextSlice slice = text(frame);
        return slice.IsKnown ? Kleene.Of(test(slice.Span)) : Truth.Undecided;
    };

    private RangeStep DateIn(TextStep text) => frame =>
    {
        TextSlice slice = text(frame);
        if (!slice.IsKnown) return ValueRange.Unknown;
        WrittenDate date = compiler.Dates.ReadWritten(slice.Span, DayRange.Whole);
        return FactReader.StatesDays(date.Days, date.Precision, date.Problem) ? new ValueRange(date.Days.First, date.Days.Last) : ValueRange.Unknown;
    };

    private static RangeStep NumbersBetween(TextStep left, TextStep right) => frame =>
    {
        TextSlice l = left(frame);
        if (!l.IsKnown) return ValueRange.Unknown;
        TextSlice r = right(frame);
        return r.IsKnown && NumberWithYear.Between(l.Span, r.Span) is int between ? ValueRange.Of(between) : ValueRange.Unknown;
    };

    private static RangeStep Number(CallNode call, TextStep text, NumberIn read)
    {
        if (call.Arguments[0] is FactNode { Index: int fact })
            return frame => frame.Facts[fact].IsStated && read(frame.CharactersAt(fact)) is int number ? ValueRange.Of(number) : ValueRange.Unknown;
        return frame =>
        {
            TextSlice slice = text(frame);
            return slice.IsKnown && read(slice.Span) is int number ? ValueRange.Of(number) : ValueRange.Unknown;
        };
    }

    private delegate int? NumberIn(ReadOnlySpan<char> text);
}
