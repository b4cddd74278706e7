namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>Who declared the event.</summary>
public sealed class DeclarantInput : PersonInput
{
    /// <summary>What the declarant is to the person concerned.</summary>
    public string? Relation { get; set; }
}
