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
    // One each; none for a half of a pair that has no entry date.
    private readonly FrameField[] entryDate, otherEntryDate;
    private readonly FrameFields fields, otherFields, itemFields;
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
        entryDate = [new FrameField(date, layout.PlaceOf(date))];
        EntryField? otherDate = layout.Layout.Other is not null && layout.Layout.EntryDateOf(layout.Layout.OtherStart) is >= 0 and int slot ? layout.Layout.Fields[slot] : null;
        otherEntryDate = otherDate is null ? [] : [new FrameField(otherDate, layout.PlaceOf(otherDate))];
        // Those that no rule asks for are read too: users are told of every fact read from another one.
        readings = [.. Readings(catalogue, compiler)];
        HashSet<int> needed = [.. layout.Used, .. readings.Select(r => r.From), .. readings.Select(r => r.Field.Index)];
        FrameField[] whole = [.. layout.Layout.Fields.Where(f => f != date && f != otherDate && needed.Contains(f.Slot)).Select(f => new FrameField(f, f.Slot))];
        fields = FrameFields.Of([.. whole.Where(f => f.Index < layout.Layout.OtherStart)]);
        otherFields = FrameFields.Of([.. whole.Where(f => f.Index >= layout.Layout.OtherStart)]);
        itemFields = FrameFields.Of([.. (layout.Layout.List?.ItemFields ?? []).Select(f => new FrameField(f, layout.ItemStart + f.Slot)).Where(f => needed.Contains(f.Index))]);
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
        reader.Read(entry, item * layout.Layout.List!.ItemFields.Length, itemFields, EntryDays(entryDate, frame), frame);
    }

    // Of a pair each half has its own entry date; a person of another database has none.
    private void Read(Entry entry, FrameField[] date, FrameFields of, EntryFrame frame)
    {
        reader.ReadDates(entry, 0, date, DayRange.Whole, frame);
        reader.Read(entry, 0, of, EntryDays(date, frame), frame);
    }

    private static DayRange EntryDays(FrameField[] entryDate, EntryFrame frame)
    {
        if (entryDate is not [var field]) return DayRange.Whole;
        ref SlotFact date = ref frame.Facts[field.Index];
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
