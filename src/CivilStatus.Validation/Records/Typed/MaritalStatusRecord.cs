namespace CivilStatus.Validation.Records.Typed;

/// <summary>A certificate of marital status (xác nhận tình trạng hôn nhân). Immutable; safe to share between threads.</summary>
public sealed record MaritalStatusRecord : EntryRecord
{
    /// <summary>The person it concerns.</summary>
    public Person? Subject { get; init; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The status it states.</summary>
    public string? Status { get; init; }

    private protected override EntryEvent Event => EntryEvent.MaritalStatus;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("subject", Subject);
        writer.Text("purpose", Purpose);
        writer.Text("status", Status);
    }
}
