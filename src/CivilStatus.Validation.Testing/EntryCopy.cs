using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing;

/// <summary>Copies entries: generated ones are shared, entries may be changed.</summary>
internal static class EntryCopy
{
    public static Entry Of(Entry entry) => Of(entry, entry.ItemCount);

    /// <summary>A copy whose list has so many items: the first of the entry, or empty ones after them.</summary>
    public static Entry Of(Entry entry, int items)
    {
        var copy = new Entry(entry.Event);
        while (copy.ItemCount < items) copy.AddItem();
        int shared = Math.Min(copy.SlotCount, entry.SlotCount);
        for (int slot = 0; slot < shared; slot++) copy[slot] = entry[slot];
        return copy;
    }

    /// <summary>A copy that lacks the texts of some slots.</summary>
    public static Entry Without(Entry entry, IEnumerable<int> slots)
    {
        Entry copy = Of(entry);
        foreach (int slot in slots) copy[slot] = null;
        return copy;
    }

    /// <summary>The slots in which something is written.</summary>
    public static IEnumerable<int> Written(Entry entry) => Enumerable.Range(0, entry.SlotCount).Where(slot => entry[slot] is not null);
}
