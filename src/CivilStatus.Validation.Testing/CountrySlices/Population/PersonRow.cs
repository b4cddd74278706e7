namespace CivilStatus.Validation.Testing.CountrySlices.Population;

/// <summary>A person of the population database, as it writes her or him; null where it holds nothing.</summary>
internal sealed record PersonRow
{
    public required string PersonalId { get; init; }

    public required string Name { get; init; }

    public required string Sex { get; init; }

    public required string Born { get; init; }

    public string? BirthPlace { get; init; }

    public string? HomeTown { get; init; }

    public string? Ethnicity { get; init; }

    public string? Nationality { get; init; }

    public string? Mother { get; init; }

    public string? Father { get; init; }

    public string? Spouse { get; init; }

    public string? Died { get; init; }

    /// <summary>The fields by their names, in the order of the database.</summary>
    public IEnumerable<(string Name, string? Text)> Fields =>
    [
        ("personalId", PersonalId), ("name", Name), ("sex", Sex), ("born", Born), ("birthPlace", BirthPlace), ("homeTown", HomeTown), ("ethnicity", Ethnicity), ("nationality", Nationality),
        ("mother", Mother), ("father", Father), ("spouse", Spouse), ("died", Died),
    ];
}
