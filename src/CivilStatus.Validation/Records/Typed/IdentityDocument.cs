namespace CivilStatus.Validation.Records.Typed;

/// <summary>An identity document (giấy tờ tùy thân). Immutable; safe to share between threads.</summary>
public sealed record IdentityDocument : RecordPart
{
    /// <summary>What it is.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>When it was issued, as written.</summary>
    public string? IssuedOn { get; init; }

    /// <summary>Who issued it.</summary>
    public string? IssuedBy { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Code("kind", Kind);
        writer.Text("number", Number);
        writer.Text("issuedOn", IssuedOn);
        writer.Text("issuedBy", IssuedBy);
    }
}
