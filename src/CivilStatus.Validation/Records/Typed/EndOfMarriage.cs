namespace CivilStatus.Validation.Records.Typed;

/// <summary>How a marriage ended. Immutable; safe to share between threads.</summary>
public sealed record EndOfMarriage : RecordPart
{
    /// <summary>Ly hôn, chết, hủy kết hôn trái pháp luật…</summary>
    public string? How { get; init; }

    /// <summary>When, as written.</summary>
    public string? On { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("how", How);
        writer.Text("on", On);
    }
}
