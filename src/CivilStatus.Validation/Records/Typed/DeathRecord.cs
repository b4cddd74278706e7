namespace CivilStatus.Validation.Records.Typed;

/// <summary>A death (khai tử). Immutable; safe to share between threads.</summary>
public sealed record DeathRecord : EntryRecord
{
    /// <summary>Người chết.</summary>
    public Person? Deceased { get; init; }

    /// <summary>Ngày chết, as written.</summary>
    public string? DeathDate { get; init; }

    /// <summary>Ngày chết ghi bằng chữ.</summary>
    public string? DeathDateInWords { get; init; }

    /// <summary>Giờ chết.</summary>
    public string? DeathTime { get; init; }

    /// <summary>Nơi chết.</summary>
    public string? DeathPlace { get; init; }

    /// <summary>Nguyên nhân chết.</summary>
    public string? DeathCause { get; init; }

    /// <summary>Whether a court declared the death.</summary>
    public bool? DeclaredByCourt { get; init; }

    /// <summary>Whether nobody knows who it was.</summary>
    public bool? Unidentified { get; init; }

    /// <summary>Giấy báo tử.</summary>
    public DeathNotice? DeathNotice { get; init; }

    private protected override EntryEvent Event => EntryEvent.Death;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("deceased", Deceased);
        writer.Text("deathDate", DeathDate);
        writer.Text("deathDateInWords", DeathDateInWords);
        writer.Text("deathTime", DeathTime);
        writer.Text("deathPlace", DeathPlace);
        writer.Text("deathCause", DeathCause);
        writer.Flag("declaredByCourt", DeclaredByCourt);
        writer.Flag("unidentified", Unidentified);
        writer.Part("deathNotice", DeathNotice);
    }
}
