using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation;

/// <summary>The facts of an entry, read when somebody asks for them. Safe to share between threads as long as the entry is not changed.</summary>
internal sealed class EntryFacts
{
    private readonly FactReader? reader;
    private readonly int asOf;
    private Facts? facts;

    /// <summary>Facts yet to be read.</summary>
    public EntryFacts(FactReader reader, Entry entry, int asOf) => (this.reader, Entry, this.asOf) = (reader, entry, asOf);

    /// <summary>Facts there are.</summary>
    public EntryFacts(Facts facts) => (this.facts, Entry) = (facts, facts.Entry);

    public Entry Entry { get; }

    /// <summary>Whether they have been read.</summary>
    public bool IsRead => facts is not null;

    public Facts Read() => facts ??= reader!.Read(Entry, asOf);
}
