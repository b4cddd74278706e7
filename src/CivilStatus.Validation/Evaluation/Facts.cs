using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation;

/// <summary>
/// What an entry states, read by the conventions of a catalogue: one fact for each slot, and the as-of date.
/// Made by <see cref="FactReader"/>. Immutable; safe to share between threads.
/// </summary>
public sealed class Facts
{
    private readonly Fact[] facts;

    internal Facts(Entry entry, Fact[] facts, int asOf)
    {
        (Entry, this.facts, AsOf) = (entry, facts, asOf);
    }

    /// <summary>The entry.</summary>
    public Entry Entry { get; }

    /// <summary>The as-of date, a day as in <see cref="DayRange"/>.</summary>
    public int AsOf { get; }

    /// <summary>How many facts there are.</summary>
    public int Count => facts.Length;

    /// <summary>The fact in a slot.</summary>
    public Fact this[int slot] => facts[slot];

    /// <summary>
    /// The same facts with fewer days possible for one date. What is written, how precisely and whether the day is real
    /// stay as they are: only the days narrow.
    /// </summary>
    /// <exception cref="ArgumentException">The slot holds no stated date, or the days are not among those possible.</exception>
    public Facts Narrow(int slot, DayRange days)
    {
        Fact fact = facts[slot];
        if (!fact.IsStated || fact.Date.Text is null || days.First > days.Last || days.First < fact.Days.First || days.Last > fact.Days.Last)
            throw new ArgumentException($"{Entry.PathAt(slot)}: {days} does not narrow {fact.Days}.", nameof(days));
        return With(slot, fact with { Days = days });
    }

    internal Facts With(int slot, Fact fact)
    {
        Fact[] changed = [.. facts];
        changed[slot] = fact;
        return new Facts(Entry, changed, AsOf);
    }
}
