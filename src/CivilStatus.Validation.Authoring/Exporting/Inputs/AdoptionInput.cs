namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of an adoption entry (nuôi con nuôi).</summary>
public sealed class AdoptionInput : RecordInput
{
    /// <summary>The child.</summary>
    public PersonInput? Child { get; set; } = new();

    /// <summary>The adopters, one or two.</summary>
    public IList<AdopterInput> Adopters { get; set; } = [];
}
