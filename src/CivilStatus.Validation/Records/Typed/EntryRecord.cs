namespace CivilStatus.Validation.Records.Typed;

/// <summary>
/// An entry as a program's own form holds it: one property for each fact of the canonical record, null where nothing is
/// written. Texts and dates are what the book says, never repaired. A code outside the lists is written straight into the
/// <see cref="Entry"/>. Immutable; safe to share between threads.
/// </summary>
public abstract record EntryRecord
{
    /// <summary>The program's own name for the entry.</summary>
    public string? Id { get; init; }

    /// <summary>The entry of the register book itself: number, book, date, office.</summary>
    public RegisterEntry? Entry { get; init; }

    /// <summary>Who declared the event.</summary>
    public Declarant? Declarant { get; init; }

    private protected abstract EntryEvent Event { get; }

    /// <summary>A new entry that holds these facts, completed by <see cref="EntryCompletion"/>.</summary>
    public Entry ToEntry()
    {
        var entry = new Entry(Event);
        var writer = new RecordWriter(entry, "");
        writer.Text("id", Id);
        writer.Part("entry", Entry);
        WriteOwn(writer);
        writer.Part("declarant", Declarant);
        EntryCompletion.Complete(entry);
        return entry;
    }

    private protected abstract void WriteOwn(RecordWriter writer);
}
