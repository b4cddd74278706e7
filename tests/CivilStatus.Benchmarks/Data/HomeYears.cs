using CivilStatus.Validation.Testing;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Where people live, as <see cref="Homes"/> has it, looked up once for each year.</summary>
internal sealed class HomeYears(SplitMix64 random)
{
    private const int First = 1946, Last = 2026;

    private readonly Province[][] provinces = [.. Years().Select(Provinces.In)];
    private readonly (People People, Province Province)[][] others = [.. Years().Select(y => Peoples.At(y).ToArray())];

    public (People People, Commune Commune) In(int year)
    {
        int index = Math.Clamp(year, First, Last) - First;
        bool isKinh = random.Chance(80) || others[index].Length == 0;
        (People people, Province province) = isKinh ? (Peoples.Kinh, random.Pick(provinces[index])) : random.Pick(others[index]);
        return (people, Commune.Of(province, random));
    }

    private static IEnumerable<int> Years() => Enumerable.Range(First, Last - First + 1);
}
