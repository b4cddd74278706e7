using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.Places;

/// <summary>Where people live.</summary>
internal static class Homes
{
    /// <summary>A people and an invented commune in which it could be registered in a year; as often the Kinh as all others.</summary>
    public static (People People, Commune Commune) In(int year, SplitMix64 random)
    {
        (People people, Province province) = random.Chance(50) ? (Peoples.Kinh, random.Pick(Provinces.In(year))) : random.Pick(Peoples.At(year));
        return (people, Commune.Of(province, random));
    }
}
