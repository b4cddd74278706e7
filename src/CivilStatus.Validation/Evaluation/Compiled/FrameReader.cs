using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Reads the texts of an entry into a frame: as <see cref="FactReader"/>, but only what rules ask for, and without making
/// anything. Safe to share between threads.
/// </summary>
internal sealed class FrameReader
{
    private const int LongestRemembered = 160;

    private readonly PartialDateReader dates;
    private readonly Table? placeholders;
    private readonly FrameLayout layout;
    private readonly int entryDate;
    private readonly int otherEntryDate;
    private readonly EntryField[] fields, otherFields;
    private readonly EntryField[] itemFields;
    private readonly ReadFromOther[] readings;
    private readonly FrameLayout.StandIn[] standIns;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="layout">The layout, once every rule of the event has been resolved in it.</param>
    /// <param name="compiler">Knows the searches that others make too.</param>
    public FrameReader(Catalogue catalogue, FrameLayout layout, StepCompiler compiler)
    {
        this.layout = layout;
        dates = new PartialDateReader(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);
        placeholders = catalogue.Table(catalogue.Conventions.PlaceholderTable);
        entryDate = layout.PlaceOf(layout.Layout.ByPath["entry.date"]);
        otherEntryDate = layout.Layout.Other is null ? -1 : layout.Layout.EntryDateOf(layout.Layout.OtherStart);
        if (otherEntryDate >= 0) layout.Use(otherEntryDate);
        // Those that no rule asks for are read too: users are told of every fact read from another one.
        readings = [.. Readings(catalogue, compiler)];
        HashSet<int> needed = [.. layout.Used, .. readings.Select(r => r.From), .. readings.Select(r => r.Field)];
        fields = [.. layout.Layout.Fields.Take(layout.Layout.OtherStart).Where(f => f.Slot != entryDate && needed.Contains(f.Slot))];
        otherFields = [.. layout.Layout.Fields.Skip(layout.Layout.OtherStart).Where(f => f.Slot != otherEntryDate && needed.Contains(f.Slot))];
        itemFields = [.. (layout.Layout.List?.ItemFields ?? []).Where(f => needed.Contains(layout.ItemStart + f.Slot))];
        standIns = [.. layout.StandIns];
    }

    /// <summary>Reads the facts of the record, not those of list items.</summary>
    public void Read(Entry entry, EntryFrame frame)
    {
        // The entry date comes first: a stated age is counted from it.
        DayRange entryDays = ReadEntryDate(entry, entryDate, frame);
        foreach (EntryField field in fields) Read(entry, field.Slot, field.Slot, field, entryDays, frame);
        if (layout.Layout.Other is not null) ReadOther(entry, frame);
        foreach (ReadFromOther reading in readings) reading.Read(frame);
        foreach (FrameLayout.StandIn standIn in standIns) Take(standIn, frame);
    }

    /// <summary>Reads the facts of one list item in place of those of another.</summary>
    public void ReadItem(Entry entry, int item, EntryFrame frame)
    {
        int start = layout.ItemStart + item * layout.Layout.List!.ItemFields.Length;
        DayRange entryDays = EntryDays(frame, entryDate);
        foreach (EntryField field in itemFields) Read(entry, start + field.Slot, layout.ItemStart + field.Slot, field, entryDays, frame);
    }

    private void ReadOther(Entry entry, EntryFrame frame)
    {
        DayRange entryDays = otherEntryDate < 0 ? DayRange.Whole : ReadEntryDate(entry, otherEntryDate, frame);
        foreach (EntryField field in otherFields) Read(entry, field.Slot, field.Slot, field, entryDays, frame);
    }

    private DayRange ReadEntryDate(Entry entry, int slot, EntryFrame frame)
    {
        Read(entry, slot, slot, layout.Layout.Fields[slot], DayRange.Whole, frame);
        return EntryDays(frame, slot);
    }

    private static DayRange EntryDays(EntryFrame frame, int entryDate)
    {
        ref SlotFact date = ref frame.Facts[entryDate];
        return date.IsStated ? new DayRange(date.First, date.Last) : DayRange.Whole;
    }

    private void Read(Entry entry, int slot, int index, EntryField field, DayRange entryDays, EntryFrame frame)
    {
        ref SlotFact fact = ref frame.Facts[index];
        // Nobody asks for the text of a missing fact, so the one before may stay: it is likely to come again.
        fact = SlotFact.Missing;
        if (entry.TryGetUtf8(slot, out ReadOnlySpan<byte> utf8)) ReadUtf8(utf8, index, field, entryDays, frame, ref fact);
        else if (entry.StringAt(slot) is { } text) ReadString(text, index, field, entryDays, frame, ref fact);
    }

    private void ReadUtf8(ReadOnlySpan<byte> utf8, int index, EntryField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
    {
        bool mayComeAgain = MayComeAgain(field.Kind, utf8.Length, utf8.IsEmpty ? '0' : (char)utf8[0]);
        if (mayComeAgain && frame.Recall(index, utf8) is { } known)
        {
            ReadKnown(known, field, entryDays, ref fact);
            return;
        }
        TextSlice text = frame.Decode(utf8);
        FactState state = StateOf(text.Span);
        frame.SetText(index, text);
        if (mayComeAgain) frame.Remember(index, utf8, state);
        if (mayComeAgain || field.Kind == FieldKind.Name) frame.Settle(index, utf8);
        ReadNew(state, text, field, entryDays, ref fact);
    }

    private void ReadString(string written, int index, EntryField field, DayRange entryDays, EntryFrame frame, ref SlotFact fact)
    {
        bool mayComeAgain = MayComeAgain(field.Kind, written.Length, written.Length == 0 ? '0' : written[0]);
        if (mayComeAgain && frame.Recall(index, written) is { } known)
        {
            ReadKnown(known, field, entryDays, ref fact);
            return;
        }
        var text = new TextSlice(written);
        FactState state = StateOf(written);
        frame.SetText(index, text);
        if (mayComeAgain) frame.Remember(index, written, state);
        if (mayComeAgain || field.Kind == FieldKind.Name) frame.Settle(index, written);
        ReadNew(state, text, field, entryDays, ref fact);
    }

    // Dates, numbers and the names of people hardly come twice, words do.
    private static bool MayComeAgain(FieldKind kind, int length, char first)
        => kind is FieldKind.Text or FieldKind.Code or FieldKind.Flag && length is > 0 and <= LongestRemembered && !char.IsAsciiDigit(first);

    private void ReadNew(FactState state, TextSlice text, EntryField field, DayRange entryDays, ref SlotFact fact)
    {
        fact.State = InField(state, text, field);
        if (fact.State == FactState.Present) ReadPresent(text.Span, field.Kind, entryDays, ref fact);
    }

    private void ReadKnown(KnownText known, EntryField field, DayRange entryDays, ref SlotFact fact)
    {
        fact.State = known.State == FactState.Placeholder ? InField(known.State, new TextSlice(known), field) : known.State;
        if (fact.State == FactState.Present && field.Kind != FieldKind.Flag) (fact.IsStated, fact.IsReadable) = (true, true);
        else if (fact.State == FactState.Present) ReadPresent(known.Text, field.Kind, entryDays, ref fact);
    }

    private FactState StateOf(ReadOnlySpan<char> text)
        => TextKey.IsBlank(text) ? FactState.Missing : placeholders?.Find(text) is null ? FactState.Present : FactState.Placeholder;

    private static FactState InField(FactState state, TextSlice text, EntryField field)
        => state == FactState.Placeholder && FactReader.IsCode(text.Span, field) ? FactState.Present : state;

    private void ReadPresent(ReadOnlySpan<char> text, FieldKind kind, DayRange entryDays, ref SlotFact fact)
    {
        switch (kind)
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
        fact.IsReadable = true;
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

    private static void Take(FrameLayout.StandIn standIn, EntryFrame frame)
    {
        int from = standIn.Field;
        if (!frame.Facts[from].IsStated)
        {
            foreach (int candidate in standIn.From)
            {
                if (!frame.Facts[candidate].IsStated) continue;
                from = candidate;
                break;
            }
        }
        frame.Facts[standIn.Index] = frame.Facts[from];
        frame.CopyText(from, standIn.Index);
    }

    private IEnumerable<ReadFromOther> Readings(Catalogue catalogue, StepCompiler compiler)
    {
        foreach (Reading reading in catalogue.Conventions.Readings)
        {
            if (catalogue.Table(reading.Table) is not { } table || table.ColumnIndex(reading.Column) is not (>= 0 and int column)) continue;
            if (layout.Layout.ByPath.TryGetValue(reading.Field, out EntryField? field) && layout.Layout.ByPath.TryGetValue(reading.From, out EntryField? from))
                yield return new ReadFromOther(field.Slot, from.Slot, compiler.Search(RowSearch.Kind.LongestMention, table), column);
        }
    }

    /// <summary>A fact that is read from the words of another one where it is absent.</summary>
    private sealed record ReadFromOther(int Field, int From, RowSearch Search, int Column)
    {
        public void Read(EntryFrame frame)
        {
            ref SlotFact fact = ref frame.Facts[Field];
            if (fact.State != FactState.Missing || frame.Facts[From].State != FactState.Present) return;
            if (frame.RowsIn(From, Search) is not [var row] || row.Cells[Column].Length == 0) return;
            frame.SetText(Field, new TextSlice(row.Cells[Column]));
            fact = SlotFact.Missing with { State = FactState.Present, IsStated = true, IsReadable = true };
            frame.ReadFromOthers++;
        }
    }
}
