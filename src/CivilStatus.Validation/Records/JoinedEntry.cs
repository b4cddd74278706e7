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
        EntryLayout layout = LayoutOf(first.Layout, other.Layout);
        var joined = new Entry(layout) { Origin = new JoinedOrigin(first, other) };
        for (int slot = 0; slot < first.Layout.Fields.Length; slot++) joined[slot] = first[slot];
        for (int slot = 0; slot < other.Layout.Fields.Length; slot++) joined[layout.OtherStart + slot] = other[slot];
        for (int item = 0; item < first.ItemCount; item++)
        {
            joined.AddItem();
            foreach (EntryField field in layout.List!.ItemFields) joined[joined.ItemSlot(item, field)] = first[first.ItemSlot(item, field)];
        }
        joined.Confirmations.AddRange(first.Confirmations);
        joined.Confirmations.AddRange(other.Confirmations);
        return joined;
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
