using System.Globalization;
using CivilStatus.Validation.Testing.CountrySlices.Places;

namespace CivilStatus.Validation.Testing.CountrySlices.Lives;

/// <summary>Personal numbers of the people of a district; none comes twice in a slice of up to 80 million entries.</summary>
internal sealed class PersonalNumbers(DistrictPlace place)
{
    // The last six digits number those of one province, sex and year; a district has room for so many, and a step that has no
    // divisor in common with a million scatters them.
    private const int RoomOfDistrict = 1000, Step = 387_433, Digits = 1_000_000;

    private readonly Dictionary<(int Year, bool IsMale), int> given = [];

    /// <summary>The number of a person, who keeps it.</summary>
    public string Of(Person person)
    {
        if (person.PersonalId is { } known) return known;
        (int Year, bool IsMale) kind = (person.Born.Year, person.IsMale);
        int before = given.GetValueOrDefault(kind);
        if (before == RoomOfDistrict) throw new InvalidOperationException("A district has more people of one year than numbers: this is a fault of the generator.");
        given[kind] = before + 1;
        int century = (kind.Year / 100 - 19) * 2 + (kind.IsMale ? 0 : 1);
        long digits = ((long)place.Turn * RoomOfDistrict + before) * Step % Digits;
        return person.PersonalId = string.Create(CultureInfo.InvariantCulture, $"{place.Province.NumberPrefix}{century}{kind.Year % 100:00}{digits:000000}");
    }
}
