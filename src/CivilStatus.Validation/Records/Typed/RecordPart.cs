namespace CivilStatus.Validation.Records.Typed;

/// <summary>A group of facts within an entry.</summary>
public abstract record RecordPart
{
    internal void WriteTo(RecordWriter writer) => Write(writer);

    private protected abstract void Write(RecordWriter writer);
}
