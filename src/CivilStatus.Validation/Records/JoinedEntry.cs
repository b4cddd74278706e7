namespace CivilStatus.Validation.Records;

/// <summary>
/// Two entries as one, which rules over pairs are asked of: the fields of the second stand under <c>other.</c>. Texts,
/// confirmations and cells are those of the two. Safe to share between threads.
/// </summary>
public static class JoinedEntry
{
    /// <summary>Joins two entries, or an entry and a person of another database, or two persons of entries.</summary>
    /// <param name="first">The first one, of the layout of an event or of <see cref="EntryLayout.PersonOfEntry"/>.</param>
    /// <param name="other">The second one, of the layout of an event, of <see cref="EntryLayout.Person"/>, or of <see cref="EntryLayout.PersonOfEntry"/>.</param>
    public static Entry Of(Entry first, Entry other)
    {
        var joined = new Entry(LayoutOf(first.Layout, other.Layout));
        Join(joined, first, other);
        return joined;
    }

    /// <summary>Joins two entries in one that is there: it is emptied before. For who joins many, one after the other.</summary>
    /// <param name="joined">The entry, as <see cref="Of"/> makes it for two of the same kinds.</param>
    /// <param name="first">As in <see cref="Of"/>.</param>
    /// <param name="other">As in <see cref="Of"/>.</param>
    /// <exception cref="ArgumentException">The entry has another layout.</exception>
    public static void Join(Entry joined, Entry first, Entry other)
    {
        EntryLayout layout = joined.Layout;
        if (layout != LayoutOf(first.Layout, other.Layout)) throw new ArgumentException($"It has the layout {layout}, which is not that of the two.", nameof(joined));
        joined.Clear();
        joined.Origin = new JoinedOrigin(first, other);
        for (int slot = 0; slot < first.Layout.Fields.Length; slot++) joined.Copy(slot, first, slot);
        for (int slot = 0; slot < other.Layout.Fields.Length; slot++) joined.Copy(layout.OtherStart + slot, other, slot);
        for (int item = 0; item < first.ItemCount; item++)
        {
            joined.AddItem();
            foreach (EntryField field in layout.List!.ItemFields) joined.Copy(joined.ItemSlot(item, field), first, first.ItemSlot(item, field));
        }
        joined.Confirmations.AddRange(first.Confirmations);
        joined.Confirmations.AddRange(other.Confirmations);
    }

    private static EntryLayout LayoutOf(EntryLayout first, EntryLayout other)
    {
        if (first == EntryLayout.PersonOfEntry) return EntryLayout.PairOfPersons;
        return other == EntryLayout.Person ? EntryLayout.PairWithPerson(first.Event) : EntryLayout.PairOf(first.Event, other.Event);
    }

    private sealed class JoinedOrigin(Entry first, Entry other) : EntryOrigin
    {
        private readonly int firstFields = first.Layout.Fields.Length, fields = first.Layout.Fields.Length + other.Layout.Fields.Length;

        // Two entries may come from two files: the cells of the second are told by its own origin.
        public override string Source => first.Origin.Source;

        public override string? CellOf(int slot)
        {
            if (slot < firstFields) return first.Origin.CellOf(slot);
            return slot < fields ? other.Origin.CellOf(slot - firstFields) : first.Origin.CellOf(slot - other.Layout.Fields.Length);
        }
    }
}
