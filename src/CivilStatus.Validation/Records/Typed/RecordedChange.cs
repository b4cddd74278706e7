namespace CivilStatus.Validation.Records.Typed;

/// <summary>One thing that is changed. Immutable; safe to share between threads.</summary>
public sealed record RecordedChange : RecordPart
{
    /// <summary>What kind of change.</summary>
    public ChangeKind? Kind { get; init; }

    /// <summary>What is changed.</summary>
    public string? Field { get; init; }

    /// <summary>What stood there.</summary>
    public string? From { get; init; }

    /// <summary>What stands there now.</summary>
    public string? To { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Code("kind", Kind);
        writer.Text("field", Field);
        writer.Text("from", From);
        writer.Text("to", To);
    }
}
