namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>A person of an entry.</summary>
public class PersonInput
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary><c>male</c>, <c>female</c> or <c>unknown</c>.</summary>
    public string? Sex { get; set; }

    /// <summary>The day of birth.</summary>
    public DateOnly? Born { get; set; }

    /// <summary>The day of birth in words.</summary>
    public string? BornInWords { get; set; }

    /// <summary>The day of death.</summary>
    public DateOnly? Died { get; set; }

    /// <summary>The place of birth.</summary>
    public string? BirthPlace { get; set; }

    /// <summary>The home town (quê quán).</summary>
    public string? HomeTown { get; set; }

    /// <summary>The people (dân tộc).</summary>
    public string? Ethnicity { get; set; }

    /// <summary>Whether the people was determined anew.</summary>
    public bool? EthnicityRedetermined { get; set; }

    /// <summary>The nationality.</summary>
    public string? Nationality { get; set; }

    /// <summary>A further nationality.</summary>
    public string? OtherNationality { get; set; }

    /// <summary>Where the person lives.</summary>
    public string? Residence { get; set; }

    /// <summary><c>permanent</c>, <c>temporary</c>, <c>current</c> or <c>none</c>.</summary>
    public string? ResidenceKind { get; set; }

    /// <summary>The personal number; a citizen card has it too.</summary>
    public string? PersonalId { get; set; }

    /// <summary>The identity document.</summary>
    public DocumentInput? Document { get; set; } = new();
}
