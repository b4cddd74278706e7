namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of a marriage entry (kết hôn).</summary>
public sealed class MarriageInput : RecordInput
{
    /// <summary>The husband.</summary>
    public PersonInput? Husband { get; set; } = new();

    /// <summary>The wife.</summary>
    public PersonInput? Wife { get; set; } = new();

    /// <summary>The day on which the relation was established.</summary>
    public DateOnly? MarriageDate { get; set; }

    /// <summary>How and when the marriage ended.</summary>
    public EndedInput? Ended { get; set; } = new();

    /// <summary>Whether a spouse of those regrouped to the North was concerned.</summary>
    public bool? Regrouped { get; set; }
}
