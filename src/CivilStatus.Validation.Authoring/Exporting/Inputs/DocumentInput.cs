namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>An identity document.</summary>
public sealed class DocumentInput
{
    /// <summary><c>identityCard</c>, <c>passport</c>, <c>residenceCard</c>, <c>citizenCard</c>, <c>soldierCard</c>, <c>officerCard</c>, <c>policeCard</c> or <c>other</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>Its number.</summary>
    public string? Number { get; set; }

    /// <summary>The day of issue.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>Who issued it.</summary>
    public string? IssuedBy { get; set; }
}
