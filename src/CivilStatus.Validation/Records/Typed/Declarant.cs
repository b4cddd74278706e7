namespace CivilStatus.Validation.Records.Typed;

/// <summary>The person who declares the event (người yêu cầu đăng ký). Immutable; safe to share between threads.</summary>
public sealed record Declarant : Person
{
    /// <summary>What the declarant is to the person the entry is about.</summary>
    public string? Relation { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        base.Write(writer);
        writer.Text("relation", Relation);
    }
}
