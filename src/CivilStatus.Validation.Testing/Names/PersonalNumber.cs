using System.Globalization;

namespace CivilStatus.Validation.Testing.Names;

/// <summary>Numbers of persons; the digits that tell persons apart come from chance.</summary>
internal static class PersonalNumber
{
    /// <summary>Twelve digits: where the birth was registered, sex and century, year, six of chance (Decree 137/2015/NĐ-CP art. 13).</summary>
    public static string Of(string prefix, bool male, int bornIn, SplitMix64 random)
    {
        int century = (bornIn / 100 - 19) * 2 + (male ? 0 : 1);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{century}{bornIn % 100:00}{random.Digits(6)}");
    }

    /// <summary>Nine digits, as the identity cards of before 2016 had.</summary>
    public static string OfIdentityCard(SplitMix64 random) => "1" + random.Digits(8);
}
