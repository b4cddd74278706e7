using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation;

/// <summary>Reads the texts of an entry as facts, by the conventions of a catalogue. Safe to share between threads.</summary>
public sealed class FactReader
{
    private readonly PartialDateReader dates;
    private readonly Table? placeholders;
    private readonly TableReading[] readings;
    private readonly Fact someDay;

    /// <summary>A reader that follows the conventions of a catalogue.</summary>
    public FactReader(Catalogue catalogue)
    {
        Conventions conventions = catalogue.Conventions;
        dates = new PartialDateReader(conventions.AgeWords, conventions.AgeCounting);
        placeholders = catalogue.Table(conventions.PlaceholderTable);
        readings = [.. from reading in conventions.Readings
                       let table = catalogue.Table(reading.Table)
                       where table is not null
                       select new TableReading(reading, table, table.ColumnIndex(reading.Column))];
        someDay = ReadStated(DayRange.Iso(DayRange.Earliest), FieldKind.Date, DayRange.Whole) with { Text = null };
    }

    /// <summary>Reads an entry.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="asOf">The as-of date, a day as in <see cref="DayRange"/>.</param>
    public Facts Read(Entry entry, int asOf)
    {
        var facts = new Fact[entry.SlotCount];
        // The entry date comes first: a stated age is counted from it.
        DayRange entryDays = DayRange.Whole;
        int entryDate = -1;
        for (int slot = 0; slot < facts.Length; slot++)
        {
            if (entry.Layout.EntryDateOf(slot) is var date && date != entryDate)
                entryDays = (entryDate = date) < 0 ? DayRange.Whole : ReadFact(entry[date], entry.FieldAt(date), DayRange.Whole).Days;
            facts[slot] = entry[slot] is { } text ? ReadFact(text, entry.FieldAt(slot), slot == date ? DayRange.Whole : entryDays) : Fact.Missing;
        }
        ReadFromOthers(entry, facts);
        return new Facts(entry, facts, asOf);
    }

    /// <summary>The fact of one slot, without reading the rest.</summary>
    internal Fact ReadAlone(Entry entry, int slot)
    {
        if (entry[slot] is not { } text) return Fact.Missing;
        EntryField field = entry.FieldAt(slot);
        int entryDate = field.Kind == FieldKind.Date ? entry.Layout.EntryDateOf(slot) : -1;
        DayRange entryDays = entryDate < 0 || entryDate == slot ? DayRange.Whole : ReadFact(entry[entryDate], entry.FieldAt(entryDate), DayRange.Whole).Days;
        return ReadFact(text, field, entryDays);
    }

    /// <summary>The facts of an entry that are read from others, in slot order, without reading the rest.</summary>
    internal IEnumerable<(int Slot, Fact Fact)> ReadFromOthers(Entry entry)
        => readings.Select(r => ReadFromOther(entry, slot => ReadFact(entry[slot], entry.FieldAt(slot), DayRange.Whole), r))
            .OfType<(int Slot, Fact Fact)>().OrderBy(r => r.Slot);

    /// <summary>
    /// The same facts as if a field stated another text: what follows from it is read again, the entry itself stays as it is.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="text">What it is supposed to state.</param>
    public Facts Supply(Facts facts, int slot, string text)
    {
        int entryDate = facts.Entry.Layout.EntryDateOf(slot);
        return Supply(facts, slot, ReadFact(text, facts.Entry.FieldAt(slot), entryDate < 0 ? DayRange.Whole : facts[entryDate].Days));
    }

    /// <summary>
    /// The same facts as if a date field stated a day, of which no more is known than that it is one of a range. What
    /// follows from the day is read only when the range is a single one.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="slot">The slot of the date field.</param>
    /// <param name="days">The days it may be.</param>
    public Facts Supply(Facts facts, int slot, DayRange days)
        // Not a stand-in for nothing, whatever day it is.
        => days.IsExact ? Supply(facts, slot, ReadStated(DayRange.Iso(days.First), FieldKind.Date, DayRange.Whole)) : facts.With(slot, someDay with { Days = days });

    private Facts Supply(Facts facts, int slot, Fact fact)
    {
        Entry entry = facts.Entry;
        Facts supplied = facts.With(slot, fact);
        if (slot == entry.Layout.EntryDateOf(slot))
        {
            // A stated age is counted from the entry date.
            for (int i = 0; i < facts.Count; i++)
                if (i != slot && entry.Layout.EntryDateOf(i) == slot && facts[i] is { Date.Precision: DatePrecision.Age, Text: var age }) supplied = supplied.With(i, ReadFact(age, entry.FieldAt(i), fact.Days));
        }
        return Array.Exists(readings, r => TryFindSlots(entry, r, out int field, out int from) && (slot == field || slot == from)) ? ReadAgainFrom(slot, supplied) : supplied;
    }

    // What had been read from the words of a fact follows from the new ones.
    private Facts ReadAgainFrom(int slot, Facts facts)
    {
        Entry entry = facts.Entry;
        foreach (TableReading reading in readings)
            if (TryFindSlots(entry, reading, out int field, out int from) && slot == from && facts[field].ReadFrom == reading.Reading.From) facts = facts.With(field, Fact.Missing);
        foreach (TableReading reading in readings)
        {
            Facts now = facts;
            if (ReadFromOther(entry, i => now[i], reading) is (int field, Fact read)) facts = facts.With(field, read);
        }
        return facts;
    }

    private Fact ReadFact(string? text, EntryField field, DayRange entryDays)
    {
        if (TextKey.IsBlank(text)) return Fact.Missing with { Text = text };
        if (placeholders?.Find(text) is not null && !IsCode(text, field)) return Fact.Missing with { Text = text, State = FactState.Placeholder };
        return ReadStated(text, field.Kind, entryDays);
    }

    /// <summary>Whether a text is one of its field's codes, and so no stand-in, though a form may print it for nothing (“none”).</summary>
    internal static bool IsCode(ReadOnlySpan<char> text, EntryField field) => field.Kind == FieldKind.Code && field.Allows(text);

    private Fact ReadStated(string text, FieldKind kind, DayRange entryDays)
    {
        var fact = new Fact { Text = text, State = FactState.Present, IsStated = true, Days = DayRange.Whole };
        switch (kind)
        {
            case FieldKind.Date:
                PartialDate date = dates.Read(text, entryDays);
                return fact with { Date = date, Days = date.Days, IsStated = StatesDays(date.Days, date.Precision, date.Problem) };
            case FieldKind.Number:
                bool isNumber = TryReadNumber(text, out int least, out int most);
                return fact with { Number = least, NumberAtMost = most, IsStated = isNumber };
            case FieldKind.Flag:
                int flag = text == "true" ? 1 : 0;
                return fact with { Number = flag, NumberAtMost = flag, IsStated = text is "true" or "false" };
            default:
                return fact;
        }
    }

    /// <summary>Whether a date says something about the day: an age without an entry date to count it from does not.</summary>
    internal static bool StatesDays(DayRange days, DatePrecision precision, DateProblem problem)
        => problem == DateProblem.None && !(precision == DatePrecision.Age && days == DayRange.Whole);

    /// <summary>Reads a whole number of up to nine digits, with or without a sign, or two with <c>..</c> between them: one from the first to the second.</summary>
    internal static bool TryReadNumber(ReadOnlySpan<char> text, out int least, out int most)
    {
        most = 0;
        int dots = text.IndexOf("..");
        if (dots >= 0) return TryReadNumber(text[..dots], out least) && TryReadNumber(text[(dots + 2)..], out most) && least <= most;
        bool isNumber = TryReadNumber(text, out least);
        most = least;
        return isNumber;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
        => int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            && number is > -1_000_000_000 and < 1_000_000_000;

    private void ReadFromOthers(Entry entry, Fact[] facts)
    {
        foreach (TableReading reading in readings)
            if (ReadFromOther(entry, slot => facts[slot], reading) is (int slot, Fact fact)) facts[slot] = fact;
    }

    private static (int Slot, Fact Fact)? ReadFromOther(Entry entry, Func<int, Fact> factAt, TableReading read)
    {
        (Reading reading, Table table, int column) = read;
        if (column < 0 || !TryFindSlots(entry, read, out int slot, out int from)) return null;
        if (factAt(slot).State != FactState.Missing || factAt(from) is not { State: FactState.Present, Text: { } text }) return null;
        if (WordSearch.LongestMention(text, table) is not { } row || row.Cells[column].Length == 0) return null;
        return (slot, new Fact
        {
            Text = row.Cells[column],
            State = FactState.Present,
            IsStated = true,
            Days = DayRange.Whole,
            ReadFrom = reading.From,
        });
    }

    private static bool TryFindSlots(Entry entry, TableReading read, out int field, out int from)
    {
        from = -1;
        return entry.TryGetSlot(read.Reading.Field, out field) && entry.TryGetSlot(read.Reading.From, out from);
    }

    private sealed record TableReading(Reading Reading, Table Table, int Column);
}
