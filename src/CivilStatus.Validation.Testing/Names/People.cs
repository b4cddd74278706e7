namespace CivilStatus.Validation.Testing.Names;

/// <summary>
/// A people and how its members are named. Patterns hold <c>{clan}</c>, <c>{middle}</c> and <c>{given}</c>; what a people
/// does not use is left out.
/// </summary>
/// <param name="Ethnicity">The name of the people as registers write it.</param>
/// <param name="Male">The pattern of a man's name.</param>
/// <param name="Female">The pattern of a woman's name.</param>
/// <param name="Homes">The provinces the samples look for it in; the Kinh live everywhere.</param>
internal sealed record People(string Ethnicity, string Male, string Female, params string[] Homes)
{
    /// <summary>Surnames or clan names; empty for a people that has none.</summary>
    public string[] Clans { get; init; } = [];

    /// <summary>Whether children are of their mother's clan.</summary>
    public bool ClanFromMother { get; init; }

    public string[] MaleMiddles { get; init; } = ["Văn"];

    public string[] FemaleMiddles { get; init; } = ["Thị"];

    public required string[] MaleGiven { get; init; }

    public required string[] FemaleGiven { get; init; }

    /// <summary>A name put together by chance.</summary>
    public string Name(SplitMix64 random, bool male, string clan) => (male ? Male : Female)
        .Replace("{clan}", clan, StringComparison.Ordinal)
        .Replace("{middle}", random.Pick(male ? MaleMiddles : FemaleMiddles), StringComparison.Ordinal)
        .Replace("{given}", random.Pick(male ? MaleGiven : FemaleGiven), StringComparison.Ordinal);

    /// <summary>A clan name; empty for a people that has none.</summary>
    public string Clan(SplitMix64 random) => Clans.Length == 0 ? "" : random.Pick(Clans);
}
