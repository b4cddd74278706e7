using System.Numerics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Reads the text of one field into a frame, in the UTF-8 or the characters that it came in. What nearly every text is, a day
/// in digits or words that are no stand-in, is told at once; nothing else is made of it until somebody asks. Safe to share
/// between threads.
/// </summary>
internal sealed class FieldReader
{
    private const int LongestRemembered = 160;

    private readonly PartialDateReader dates;
    private readonly Table? placeholders;
    private readonly NumberTexts numbers;

    public FieldReader(Catalogue catalogue, Table? placeholders)
    {
        this.placeholders = placeholders;
        numbers = new NumberTexts(placeholders);
        dates = new PartialDateReader(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);
    }

    /// <summary>Reads the text in a slot of the entry.</summary>
    public void Read(Entry entry, int slot, FrameField field, DayRange entryDays, EntryFrame frame)
    {
        ref SlotFact fact = ref frame.Facts[field.Index];
        if (entry.StringAt(slot) is { } text) Read<char>(text, slot, field, entryDays, frame, ref fact);
        else if (entry.TryGetUtf8(slot, out ReadOnlySpan<byte> utf8)) Read(utf8, slot, field, entryDays, frame, ref fact);
        // Nobody asks for the text of a missing fact, so the one before may stay: it is likely to come again.
        else fact = SlotFact.Missing;
    }

    private void Read<T>(ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        ulong settled = 0;
        bool mayComeAgain = false;
        switch (field.Kind)
        {
            case FieldKind.Date:
                if (!TryReadDay(text, ref fact)) break;
                frame.SetText(field.Index, slot);
                fact.Answers = frame.AnswersOfNumbers;
                return;
            case FieldKind.Name:
                settled = frame.SettledBy(text);
                break;
            case FieldKind.Text when numbers.IsNumber(text):
                frame.SetText(field.Index, slot);
                fact = SlotFact.Stated;
                fact.Answers = frame.AnswersOfNumbers;
                return;
            case FieldKind.Text or FieldKind.Code when MayComeAgain(text):
                if (frame.Recall(field.Index, text) is { } known)
                {
                    ReadKnown(known, field, ref fact);
                    return;
                }
                mayComeAgain = true;
                settled = frame.SettledBy(text);
                break;
        }
        frame.SetText(field.Index, slot);
        TextAnswers answers = frame.AnswersOf(settled);
        if ((settled & WordQuestions.NoStandIn) != 0)
        {
            fact = SlotFact.Stated;
            fact.Answers = answers;
            if (field.Kind == FieldKind.Code) fact.IsReadable = field.Field.Allows(frame.TextAt(field.Index).Span);
            if (mayComeAgain) frame.Remember(field.Index, FactState.Present, answers);
            return;
        }
        ReadOnlySpan<char> whole = frame.TextAt(field.Index).Span;
        FactState state = StateOf(whole);
        fact = SlotFact.Missing with { State = InField(state, whole, field.Field) };
        if (fact.State == FactState.Present) ReadPresent(whole, field.Field, entryDays, ref fact);
        if (fact.IsStated) fact.Answers = NumberTexts.AreAllCharacters(text) ? frame.AnswersOfNumbers : answers;
        if (mayComeAgain) frame.Remember(field.Index, state, answers);
    }

    // Names of people and numbers hardly come twice, other words do.
    private static bool MayComeAgain<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
        => text.Length is > 0 and <= LongestRemembered && uint.CreateTruncating(text[0]) - '0' > 9;

    private bool TryReadDay<T>(ReadOnlySpan<T> text, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (!DigitsReader.TryReadReal(text, out int year, out int month, out int day)) return false;
        int number = new DateOnly(year, month, day).DayNumber;
        if (numbers.IsStandIn(number)) return false;
        fact = SlotFact.OfDay(number, year, month, day);
        return true;
    }

    /// <summary>What is known of a text becomes a fact.</summary>
    public static void ReadKnown(KnownText known, FrameField field, ref SlotFact fact)
    {
        bool isStated = known.State == FactState.Present || InField(known.State, known.Text, field.Field) == FactState.Present;
        fact = isStated ? SlotFact.Stated : SlotFact.Missing with { State = known.State };
        if (!isStated) return;
        fact.Answers = known.Answers;
        if (field.Kind == FieldKind.Code) fact.IsReadable = known.IsCodeOf(field.Field);
    }

    private FactState StateOf(ReadOnlySpan<char> text)
        => TextKey.IsBlank(text) ? FactState.Missing : placeholders?.Find(text) is null ? FactState.Present : FactState.Placeholder;

    private static FactState InField(FactState state, ReadOnlySpan<char> text, EntryField field)
        => state == FactState.Placeholder && FactReader.IsCode(text, field) ? FactState.Present : state;

    private void ReadPresent(ReadOnlySpan<char> text, EntryField field, DayRange entryDays, ref SlotFact fact)
    {
        switch (field.Kind)
        {
            case FieldKind.Date:
                ReadDate(text, entryDays, ref fact);
                return;
            case FieldKind.Number:
                fact.IsStated = FactReader.TryReadNumber(text, out int least, out int most);
                if (fact.IsStated) (fact.First, fact.Last) = (least, most);
                break;
            case FieldKind.Flag:
                fact.IsStated = text is "true" or "false";
                if (fact.IsStated) fact.First = fact.Last = text is "true" ? 1 : 0;
                break;
            default:
                fact.IsStated = true;
                break;
        }
        fact.IsReadable = field.Allows(text);
    }

    private void ReadDate(ReadOnlySpan<char> text, DayRange entryDays, ref SlotFact fact)
    {
        WrittenDate date = dates.ReadWritten(text, entryDays);
        fact.IsReadable = date.Problem == DateProblem.None;
        fact.IsReal = !date.IsUnreal;
        fact.Precision = date.Precision;
        (fact.StatedDay, fact.StatedMonth, fact.StatedYear) = ((byte)date.Day, (byte)date.Month, (short)date.Year);
        fact.IsStated = FactReader.StatesDays(date.Days, date.Precision, date.Problem);
        if (fact.IsStated) (fact.First, fact.Last) = (date.Days.First, date.Days.Last);
    }
}
