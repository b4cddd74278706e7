namespace CivilStatus.Validation.Records.Typed;

/// <summary>A group of facts within an entry. Immutable; safe to share between threads.</summary>
public abstract record RecordPart
{
    internal void WriteTo(RecordWriter writer) => Write(writer);

    private protected abstract void Write(RecordWriter writer);
}
