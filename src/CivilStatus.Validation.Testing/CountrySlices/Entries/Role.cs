namespace CivilStatus.Validation.Testing.CountrySlices.Entries;

/// <summary>The paths of a person's fields, put together once.</summary>
internal sealed class Role(string name)
{
    public static readonly Role Child = new("child"), Mother = new("mother"), Father = new("father"), Husband = new("husband"), Wife = new("wife"), Deceased = new("deceased"), Subject = new("subject");

    public string Name { get; } = name + ".name";

    public string Sex { get; } = name + ".sex";

    public string Born { get; } = name + ".born";

    public string BornInWords { get; } = name + ".bornInWords";

    public string HomeTown { get; } = name + ".homeTown";

    public string Ethnicity { get; } = name + ".ethnicity";

    public string Nationality { get; } = name + ".nationality";

    public string Residence { get; } = name + ".residence";

    public string ResidenceKind { get; } = name + ".residenceKind";

    public string PersonalId { get; } = name + ".personalId";
}
