using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Names;

/// <summary>Full names of persons of any people.</summary>
internal static class FullNames
{
    public static string Clan(People people, SplitMix64 random) => people == Peoples.Kinh ? KinhNames.Surname(random) : people.Clan(random);

    /// <summary>A name; those of peoples without clan names take two of the people's given names, or a commune would be full of namesakes.</summary>
    public static string Of(People people, bool male, string clan, SplitMix64 random)
    {
        if (people == Peoples.Kinh) return $"{clan} {KinhNames.Middle(male, random)} {KinhNames.Given(male, random)}";
        string name = people.Name(random, male, clan);
        return people.Clans.Length > 0 && random.Chance(60) ? name : WithSecond(name, people, male, clan, random);
    }

    // The clan stays last where it stands last.
    private static string WithSecond(string name, People people, bool male, string clan, SplitMix64 random)
    {
        string second = random.Pick(male ? people.MaleGiven : people.FemaleGiven);
        return clan.Length > 0 && name.EndsWith(clan, StringComparison.Ordinal) ? $"{name[..^(clan.Length + 1)]} {second} {clan}" : $"{name} {second}";
    }
}
