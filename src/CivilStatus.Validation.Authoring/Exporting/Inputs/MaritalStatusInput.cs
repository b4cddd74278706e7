namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of a certificate of marital status (xác nhận tình trạng hôn nhân).</summary>
public sealed class MaritalStatusInput : RecordInput
{
    /// <summary>Whom it is about.</summary>
    public PersonInput? Subject { get; set; } = new();

    /// <summary>What it is for.</summary>
    public string? Purpose { get; set; }

    /// <summary>What it says.</summary>
    public string? Status { get; set; }
}
