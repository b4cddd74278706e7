namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of a guardianship entry (giám hộ).</summary>
public sealed class GuardianshipInput : RecordInput
{
    /// <summary>The guardian.</summary>
    public GuardianInput? Guardian { get; set; } = new();

    /// <summary>The ward.</summary>
    public PersonInput? Ward { get; set; } = new();
}
