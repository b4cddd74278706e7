using System.Globalization;

namespace CivilStatus.Validation.Testing.Dates;

/// <summary>Days as registers write them, exactly or not.</summary>
internal static class DateTexts
{
    /// <summary>A day in one of the forms for it.</summary>
    public static string Day(DateOnly day, SplitMix64 random)
        => day.ToString(random.One("dd/MM/yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d/M/yyyy", "yyyy-MM-dd"), CultureInfo.InvariantCulture);

    /// <summary>The day, or month and year, or the year alone.</summary>
    public static string Partial(DateOnly day, SplitMix64 random) => random.Below(10) switch
    {
        < 4 => Day(day, random),
        < 6 => day.ToString(random.One("MM/yyyy", "MM.yyyy", "yyyy-MM"), CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>As <see cref="Partial"/>, or the age on a day instead.</summary>
    public static string PartialOrAge(DateOnly born, DateOnly on, SplitMix64 random)
        => random.Chance(15) ? string.Create(CultureInfo.InvariantCulture, $"{on.Year - born.Year} tuổi") : Partial(born, random);
}
