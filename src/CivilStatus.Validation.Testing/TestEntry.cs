using System.Globalization;
using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// A generated entry, and what is known of it. Nobody in it is real. Immutable; safe to share between threads.
/// </summary>
public abstract class TestEntry
{
    private readonly Entry entry;

    private protected TestEntry(Entry entry, LocalDate asOf) => (this.entry, AsOf) = (entry, asOf);

    /// <summary>The event.</summary>
    public EntryEvent Event => entry.Event;

    /// <summary>The day that counts as today when the entry is validated.</summary>
    public LocalDate AsOf { get; }

    internal Entry Source => entry;

    /// <summary>The text of a field, such as <c>mother.born</c>; null where nothing is written.</summary>
    /// <exception cref="ArgumentException">The event has no such field, or its list no such item.</exception>
    public string? this[string path] => entry[path];

    /// <summary>The entry; each call gives a new one, which may be changed.</summary>
    public Entry ToEntry() => EntryCopy.Of(entry);

    /// <summary>The entry as a canonical record on one line.</summary>
    public string ToJson() => Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry));

    /// <summary>What it is, its as-of date, and the record: a counterexample that can be read and used again.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}, as of {AsOf:uuuu-MM-dd}: {ToJson()}");

    /// <summary>Whether another entry of the same day is still what this one is.</summary>
    internal abstract bool StillHolds(Entry smaller);

    private protected abstract string Kind { get; }

    /// <summary>The same with another entry, for which <see cref="StillHolds"/>.</summary>
    private protected abstract TestEntry With(Entry smaller);

    internal IEnumerable<TestEntry> Smaller() => Shrinking.EntryShrinker.Of(entry).Where(StillHolds).Select(With);
}
