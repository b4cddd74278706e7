using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Takes away from an entry what the answer does not need.</summary>
internal static class SmallerEntries
{
    /// <summary>An entry that still answers the question and from which nothing more can be taken; null where it is no answer.</summary>
    public static Entry? Smallest(Question question, Entry entry)
    {
        if (!question.IsAnsweredBy(entry)) return null;
        for (bool smaller = true; smaller;)
        {
            smaller = false;
            for (int slot = entry.SlotCount - 1; slot >= 0; slot--)
            {
                if (entry[slot] is null) continue;
                Entry without = Without(entry, slot);
                if (!question.IsAnsweredBy(without)) continue;
                (entry, smaller) = (without, true);
            }
        }
        return entry;
    }

    public static int FilledFields(Entry entry) => Enumerable.Range(0, entry.SlotCount).Count(s => entry[s] is not null);

    private static Entry Without(Entry entry, int slot)
    {
        var copy = new Entry(entry.Event);
        while (copy.ItemCount < entry.ItemCount) copy.AddItem();
        for (int i = 0; i < entry.SlotCount; i++)
            if (i != slot) copy[i] = entry[i];
        return copy;
    }
}
