using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.Registers;

/// <summary>Gives a person of one entry the personal number of a person of another.</summary>
internal static class PersonalIds
{
    // An age at which both may be mothers, wives and declarants.
    private const int Age = 27;

    /// <summary>Two women of one year of birth, so that the number by itself agrees with what is written of each.</summary>
    public static void Share(Entry one, Entry other, int year, SplitMix64 random)
    {
        string number = PersonalNumber.Of("001", male: false, year - Age, random);
        string role = new[] { "mother", "wife" }.FirstOrDefault(r => Has(one, r) && Has(other, r)) ?? "declarant";
        foreach (Entry entry in new[] { one, other })
        {
            entry[role + ".personalId"] = number;
            if (role != "declarant") entry[role + ".born"] = (year - Age).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static bool Has(Entry entry, string role) => entry.TryGetSlot(role + ".name", out int slot) && entry[slot] is not null;
}
