using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation;

/// <summary>
/// What an entry states, read by the conventions of a catalogue: one fact for each slot, and the as-of date.
/// Made by <see cref="FactReader"/>. Immutable; safe to share between threads.
/// </summary>
public sealed class Facts
{
    private readonly Fact[] read;

    // What is supposed of a few facts in place of what was read: thousands of suppositions are tried of one entry.
    private readonly (int Slot, Fact Fact)[] supposed;

    internal Facts(Entry entry, Fact[] facts, int asOf)
        : this(entry, facts, [], asOf)
    {
    }

    private Facts(Entry entry, Fact[] read, (int Slot, Fact Fact)[] supposed, int asOf) => (Entry, this.read, this.supposed, AsOf) = (entry, read, supposed, asOf);

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>The as-of date, a day as in <see cref="DayRange"/>.</summary>
    public int AsOf { get; }

    /// <summary>How many facts there are.</summary>
    public int Count => read.Length;

    /// <summary>The fact in a slot.</summary>
    public Fact this[int slot] => IndexOf(slot) is >= 0 and int index ? supposed[index].Fact : read[slot];

    /// <summary>
    /// The same facts with fewer days possible for one date. What is written, how precisely and whether the day is real
    /// stay as they are: only the days narrow.
    /// </summary>
    /// <exception cref="ArgumentException">The slot holds no stated date, or the days are not among those possible.</exception>
    public Facts Narrow(int slot, DayRange days)
    {
        Fact fact = this[slot];
        if (!fact.IsStated || fact.Date.Text is null || days.First > days.Last || days.First < fact.Days.First || days.Last > fact.Days.Last)
            throw new ArgumentException($"{Entry.PathAt(slot)}: {days} does not narrow {fact.Days}.", nameof(days));
        return With(slot, fact with { Days = days });
    }

    internal Facts With(int slot, Fact fact)
    {
        int index = IndexOf(slot);
        (int, Fact)[] changed = index < 0 ? [.. supposed, default] : [.. supposed];
        changed[index < 0 ? ^1 : index] = (slot, fact);
        return new Facts(Entry, read, changed, AsOf);
    }

    private int IndexOf(int slot)
    {
        for (int i = 0; i < supposed.Length; i++)
            if (supposed[i].Slot == slot) return i;
        return -1;
    }
}
