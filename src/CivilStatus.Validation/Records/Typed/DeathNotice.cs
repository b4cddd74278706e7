namespace CivilStatus.Validation.Records.Typed;

/// <summary>The notice of a death (giấy báo tử). Immutable; safe to share between threads.</summary>
public sealed record DeathNotice : RecordPart
{
    /// <summary>What kind of paper.</summary>
    public string? Kind { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its date, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("kind", Kind);
        writer.Text("number", Number);
        writer.Text("date", Date);
        writer.Text("issuer", Issuer);
    }
}
