namespace CivilStatus.Validation.Records.Typed;

/// <summary>A change, correction or supplement (thay đổi, cải chính, bổ sung). Immutable; safe to share between threads.</summary>
public sealed record ChangeRecord : EntryRecord
{
    /// <summary>The person it concerns.</summary>
    public Person? Subject { get; init; }

    /// <summary>What is changed.</summary>
    public IReadOnlyList<RecordedChange> Changes { get; init; } = [];

    /// <summary>The entry it concerns.</summary>
    public ChangeTarget? Target { get; init; }

    private protected override EntryEvent Event => EntryEvent.Change;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("subject", Subject);
        writer.Items("changes", Changes);
        writer.Part("target", Target);
    }
}
