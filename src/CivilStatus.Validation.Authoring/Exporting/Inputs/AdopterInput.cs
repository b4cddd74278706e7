namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>One of the adopters.</summary>
public sealed class AdopterInput : PersonInput
{
    /// <summary><c>stepParent</c>, <c>auntUncle</c> or <c>other</c>.</summary>
    public string? Relation { get; set; }
}
