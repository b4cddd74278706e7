using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Reads the texts of an entry into a frame: as <see cref="FactReader"/>, but only what rules ask for, and without making
/// anything. Safe to share between threads.
/// </summary>
internal sealed class FrameReader
{
    private readonly FieldReader reader;
    private readonly FrameLayout layout;
    private readonly FrameField entryDate;
    private readonly FrameField? otherEntryDate;
    private readonly FrameField[] fields, otherFields, itemFields;
    private readonly ReadFromOther[] readings;
    private readonly FrameLayout.StandIn[] standIns;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="layout">The layout, once every rule of the event has been resolved in it.</param>
    /// <param name="compiler">Knows the searches that others make too.</param>
    public FrameReader(Catalogue catalogue, FrameLayout layout, StepCompiler compiler)
    {
        this.layout = layout;
        reader = new FieldReader(catalogue, compiler.Placeholders);
        EntryField date = layout.Layout.ByPath["entry.date"];
        entryDate = new FrameField(date, layout.PlaceOf(date));
        EntryField? otherDate = layout.Layout.Other is not null && layout.Layout.EntryDateOf(layout.Layout.OtherStart) is >= 0 and int slot ? layout.Layout.Fields[slot] : null;
        otherEntryDate = otherDate is null ? null : new FrameField(otherDate, layout.PlaceOf(otherDate));
        // Those that no rule asks for are read too: users are told of every fact read from another one.
        readings = [.. Readings(catalogue, compiler)];
        HashSet<int> needed = [.. layout.Used, .. readings.Select(r => r.From), .. readings.Select(r => r.Field.Index)];
        FrameField[] whole = [.. layout.Layout.Fields.Where(f => f != date && f != otherDate && needed.Contains(f.Slot)).Select(f => new FrameField(f, f.Slot))];
        fields = [.. whole.Where(f => f.Index < layout.Layout.OtherStart)];
        otherFields = [.. whole.Where(f => f.Index >= layout.Layout.OtherStart)];
        itemFields = [.. (layout.Layout.List?.ItemFields ?? []).Select(f => new FrameField(f, layout.ItemStart + f.Slot)).Where(f => needed.Contains(f.Index))];
        standIns = [.. layout.StandIns];
    }

    /// <summary>Reads the facts of the record, not those of list items.</summary>
    public void Read(Entry entry, EntryFrame frame)
    {
        // The entry date comes first: a stated age is counted from it.
        Read(entry, entryDate, fields, frame);
        if (layout.Layout.Other is not null) Read(entry, otherEntryDate, otherFields, frame);
        foreach (ReadFromOther reading in readings) reading.Read(frame);
        foreach (FrameLayout.StandIn standIn in standIns) Take(standIn, frame);
    }

    /// <summary>Reads the facts of one list item in place of those of another.</summary>
    public void ReadItem(Entry entry, int item, EntryFrame frame)
    {
        // The facts of every item stand at the same places.
        int before = item * layout.Layout.List!.ItemFields.Length;
        DayRange entryDays = EntryDays(entryDate, frame);
        foreach (FrameField field in itemFields) reader.Read(entry, before + field.Index, field, entryDays, frame);
    }

    // Of a pair each half has its own entry date; a person of another database has none.
    private void Read(Entry entry, FrameField? date, FrameField[] of, EntryFrame frame)
    {
        DayRange entryDays = DayRange.Whole;
        if (date is { } known)
        {
            reader.Read(entry, known.Index, known, DayRange.Whole, frame);
            entryDays = EntryDays(known, frame);
        }
        foreach (FrameField field in of) reader.Read(entry, field.Index, field, entryDays, frame);
    }

    private static DayRange EntryDays(FrameField entryDate, EntryFrame frame)
    {
        ref SlotFact date = ref frame.Facts[entryDate.Index];
        return date.IsStated ? new DayRange(date.First, date.Last) : DayRange.Whole;
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
                yield return new ReadFromOther(new FrameField(field, field.Slot), from.Slot, compiler.Search(RowSearch.Kind.LongestMention, table), column);
        }
    }

    /// <summary>A fact that is read from the words of another one where it is absent.</summary>
    private sealed record ReadFromOther(FrameField Field, int From, RowSearch Search, int Column)
    {
        public void Read(EntryFrame frame)
        {
            ref SlotFact fact = ref frame.Facts[Field.Index];
            if (fact.State != FactState.Missing || frame.Facts[From].State != FactState.Present) return;
            if (frame.RowsIn(From, Search) is not [var row] || row.Cells[Column].Length == 0) return;
            FieldReader.ReadKnown(frame.SetText(Field.Index, row.Cells[Column]), Field, ref fact);
            frame.ReadFromOthers++;
        }
    }
}
