namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>How and when a marriage ended.</summary>
public sealed class EndedInput
{
    /// <summary>How.</summary>
    public string? How { get; set; }

    /// <summary>When.</summary>
    public DateOnly? On { get; set; }
}
