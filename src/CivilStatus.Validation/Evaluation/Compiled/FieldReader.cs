using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Reads the texts of fields into a frame, in the UTF-8 or the characters that they came in. What nearly every text is, a day
/// in digits or words that are no stand-in, is told at once; nothing else is made of it until somebody asks. Safe to share
/// between threads.
/// </summary>
/// <remarks>
/// One kind of fields after the other: the loop is compiled for each kind and form of text, and never put into another method by
/// the compiler. In one method for all, nothing stays in a register from one field to the next, which took a fifth of the time.
/// </remarks>
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

    /// <summary>Reads fields.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="before">How many slots lie between the place of a field and its slot.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="entryDays">The days the entry may have been made on; a stated age is counted from them.</param>
    /// <param name="frame">Receives the facts.</param>
    public void Read(Entry entry, int before, FrameFields fields, DayRange entryDays, EntryFrame frame)
    {
        if (entry.HoldsUtf8) Read<byte>(entry, before, fields, entryDays, frame);
        else Read<char>(entry, before, fields, entryDays, frame);
    }

    /// <summary>Reads dates.</summary>
    /// <inheritdoc cref="Read"/>
    public void ReadDates(Entry entry, int before, FrameField[] fields, DayRange entryDays, EntryFrame frame)
    {
        if (entry.HoldsUtf8) ReadAll<byte, Dates>(entry, before, fields, entryDays, frame);
        else ReadAll<char, Dates>(entry, before, fields, entryDays, frame);
    }

    private void Read<T>(Entry entry, int before, FrameFields fields, DayRange entryDays, EntryFrame frame)
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadAll<T, Dates>(entry, before, fields.Dates, entryDays, frame);
        ReadAll<T, Names>(entry, before, fields.Names, entryDays, frame);
        ReadAll<T, Words>(entry, before, fields.Words, entryDays, frame);
        ReadAll<T, Others>(entry, before, fields.Others, entryDays, frame);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadAll<T, TKind>(Entry entry, int before, FrameField[] fields, DayRange entryDays, EntryFrame frame)
        where T : unmanaged, IBinaryInteger<T>
        where TKind : struct, IKind
    {
        foreach (FrameField field in fields)
        {
            int slot = before + field.Index;
            ref SlotFact fact = ref frame.Facts[field.Index];
            if (TryGet(entry, slot, out ReadOnlySpan<T> text)) TKind.Read(this, text, slot, field, entryDays, frame, ref fact);
            else if (entry.StringAt(slot) is { } made) ReadMade<TKind>(made, slot, field, entryDays, frame, ref fact);
            // Nobody asks for the text of a missing fact, so the one before may stay: it is likely to come again.
            else fact = SlotFact.Missing;
        }
    }

    // A string that was made of a text in UTF-8.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadMade<TKind>(string text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
        where TKind : struct, IKind
        => TKind.Read<char>(this, text, slot, field, entryDays, frame, ref fact);

    // A text in the form that texts of the entry have: strings, or UTF-8 of which some strings may have been made.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGet<T>(Entry entry, int slot, out ReadOnlySpan<T> text)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte))
        {
            bool isThere = entry.TryGetUtf8(slot, out ReadOnlySpan<byte> utf8);
            text = MemoryMarshal.Cast<byte, T>(utf8);
            return isThere;
        }
        string? written = entry.StringAt(slot);
        text = MemoryMarshal.Cast<char, T>(written);
        return written is not null;
    }

    private bool TryReadDay<T>(ReadOnlySpan<T> text, int slot, int index, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (!DigitsReader.TryReadReal(text, out int year, out int month, out int day)) return false;
        int number = DigitsReader.DayNumber(year, month, day);
        if (numbers.IsStandIn(number)) return false;
        frame.SetText(index, slot);
        fact = SlotFact.OfDay(number, year, month, day);
        fact.Answers = frame.AnswersOfNumbers;
        return true;
    }

    private void ReadName<T>(ReadOnlySpan<T> text, int slot, FrameField field, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        // Names of people hardly come twice.
        ulong settled = frame.SettledBy(text);
        TextAnswers answers = frame.AnswersOf(settled);
        if ((settled & WordQuestions.NoStandIn) != 0) SetStated(answers, slot, field, frame, ref fact);
        else ReadWhole(text, slot, field, DayRange.Whole, answers, frame, ref fact);
    }

    private void ReadWords<T>(ReadOnlySpan<T> text, int slot, FrameField field, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (BeginsWithDigit(text))
        {
            // Numbers hardly come twice either.
            if (!field.IsCode && numbers.IsNumber(text)) SetStated(frame.AnswersOfNumbers, slot, field, frame, ref fact);
            else ReadWhole(text, slot, field, DayRange.Whole, default, frame, ref fact);
        }
        else if (text.Length > LongestRemembered) ReadWhole(text, slot, field, DayRange.Whole, default, frame, ref fact);
        else if (frame.Recall(field.Index, text, out bool again) is { } known)
        {
            // Entries of one book have much in common: then the fact is what it was.
            if (!again || fact.State == FactState.Missing) ReadKnown(known, field, ref fact);
        }
        else ReadNew(text, slot, field, frame, ref fact);
    }

    private static bool BeginsWithDigit<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
        => !text.IsEmpty && uint.CreateTruncating(text[0]) - '0' <= 9;

    // Words that come for the first time are kept in mind.
    private void ReadNew<T>(ReadOnlySpan<T> text, int slot, FrameField field, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        ulong settled = frame.SettledBy(text);
        TextAnswers answers = frame.AnswersOf(settled);
        FactState state = FactState.Present;
        if ((settled & WordQuestions.NoStandIn) != 0) SetStated(answers, slot, field, frame, ref fact);
        else state = ReadWhole(text, slot, field, DayRange.Whole, answers, frame, ref fact);
        frame.Remember(field.Index, state, answers);
    }

    private static void SetStated(TextAnswers answers, int slot, FrameField field, EntryFrame frame, ref SlotFact fact)
    {
        frame.SetText(field.Index, slot);
        fact = SlotFact.Stated;
        fact.Answers = answers;
        if (field.IsCode) fact.IsReadable = field.Field.Allows(frame.CharactersAt(field.Index));
    }

    /// <summary>What is known of a text becomes a fact.</summary>
    public static void ReadKnown(KnownText known, FrameField field, ref SlotFact fact)
    {
        if (known.State != FactState.Present && InField(known.State, known.Text, field.Field) != FactState.Present)
        {
            fact = SlotFact.Missing with { State = known.State };
            return;
        }
        fact = SlotFact.Stated;
        fact.Answers = known.Answers;
        if (field.IsCode) fact.IsReadable = known.IsCodeOf(field.Field);
    }

    // Looks at all of a text; the state is that of the text, whatever the field makes of it.
    private FactState ReadWhole<T>(ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, TextAnswers answers, EntryFrame frame, ref SlotFact fact)
        where T : unmanaged, IBinaryInteger<T>
    {
        frame.SetText(field.Index, slot);
        ReadOnlySpan<char> whole = frame.CharactersAt(field.Index);
        FactState state = StateOf(whole);
        fact = SlotFact.Missing with { State = InField(state, whole, field.Field) };
        if (fact.State == FactState.Present) ReadPresent(whole, field.Field, entryDays, ref fact);
        if (fact.IsStated) fact.Answers = NumberTexts.AreAllCharacters(text) ? frame.AnswersOfNumbers : answers;
        return state;
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
        fact.Precision = date.Precision;
        (fact.StatedDay, fact.StatedMonth, fact.StatedYear) = ((byte)date.Day, (byte)date.Month, (short)date.Year);
        fact.IsStated = FactReader.StatesDays(date.Days, date.Precision, date.Problem);
        if (fact.IsStated) (fact.First, fact.Last) = (date.Days.First, date.Days.Last);
    }

    /// <summary>How the texts of one kind of fields are read.</summary>
    private interface IKind
    {
        static abstract void Read<T>(FieldReader reader, ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
            where T : unmanaged, IBinaryInteger<T>;
    }

    private readonly struct Dates : IKind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Read<T>(FieldReader reader, ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
            where T : unmanaged, IBinaryInteger<T>
        {
            if (!reader.TryReadDay(text, slot, field.Index, frame, ref fact)) reader.ReadWhole(text, slot, field, entryDays, default, frame, ref fact);
        }
    }

    private readonly struct Names : IKind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Read<T>(FieldReader reader, ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
            where T : unmanaged, IBinaryInteger<T>
            => reader.ReadName(text, slot, field, frame, ref fact);
    }

    private readonly struct Words : IKind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Read<T>(FieldReader reader, ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
            where T : unmanaged, IBinaryInteger<T>
            => reader.ReadWords(text, slot, field, frame, ref fact);
    }

    private readonly struct Others : IKind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Read<T>(FieldReader reader, ReadOnlySpan<T> text, int slot, FrameField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
            where T : unmanaged, IBinaryInteger<T>
            => reader.ReadWhole(text, slot, field, DayRange.Whole, default, frame, ref fact);
    }
}
