namespace CivilStatus.Benchmarks.Forms;

/// <summary>A person as the form of registry software holds it: texts as typed, and the dates already read where a peer wants them so.</summary>
public sealed class PersonForm
{
    public string? Name { get; init; }
    public string? Sex { get; init; }
    public string? Born { get; init; }
    public string? BornInWords { get; init; }
    public string? Died { get; init; }
    public string? BirthPlace { get; init; }
    public string? HomeTown { get; init; }
    public string? Ethnicity { get; init; }
    public string? EthnicityRedetermined { get; init; }
    public string? Nationality { get; init; }
    public string? OtherNationality { get; init; }
    public string? Residence { get; init; }
    public string? ResidenceKind { get; init; }
    public string? PersonalId { get; init; }
    public string? DocumentKind { get; init; }
    public string? DocumentNumber { get; init; }
    public string? DocumentIssuedOn { get; init; }
    public string? DocumentIssuedBy { get; init; }
    public DateOnly? BornOn { get; init; }
}
