namespace CivilStatus.Validation.Records.Typed;

/// <summary>A guardian (người giám hộ). Immutable; safe to share between threads.</summary>
public sealed record Guardian : Person
{
    /// <summary>A person, or an organisation.</summary>
    public GuardianKind? Kind { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        base.Write(writer);
        writer.Code("kind", Kind);
    }
}
