namespace CivilStatus.Validation.Records.Typed;

/// <summary>A guardianship (giám hộ). Immutable; safe to share between threads.</summary>
public sealed record GuardianshipRecord : EntryRecord
{
    /// <summary>Người giám hộ.</summary>
    public Guardian? Guardian { get; init; }

    /// <summary>Người được giám hộ.</summary>
    public Person? Ward { get; init; }

    private protected override EntryEvent Event => EntryEvent.Guardianship;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("guardian", Guardian);
        writer.Part("ward", Ward);
    }
}
