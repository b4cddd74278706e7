namespace CivilStatus.Validation.Testing.Places;

/// <summary>A province or centrally run city.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">The first year in which the samples let it register.</param>
/// <param name="Last">The last such year; both lie within the time it existed, away from the year of a reform.</param>
/// <param name="NumberPrefix">The first three digits of personal numbers; empty where it ended before they existed.</param>
internal sealed record Province(string Name, int First, int Last, string NumberPrefix = "")
{
    public bool IsCity { get; init; }

    /// <summary>Whether it lay south of the 17th parallel.</summary>
    public bool InSouth { get; init; }

    /// <summary>Whether its communes have names of the highlands.</summary>
    public bool InHighlands { get; init; }

    public string FullName => (IsCity ? "thành phố " : "tỉnh ") + Name;
}
