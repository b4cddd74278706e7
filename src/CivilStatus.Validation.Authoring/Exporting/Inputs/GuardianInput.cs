namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>A guardian.</summary>
public sealed class GuardianInput : PersonInput
{
    /// <summary><c>person</c> or <c>legalPerson</c>.</summary>
    public string? Kind { get; set; }
}
