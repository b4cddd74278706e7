using System.Globalization;

namespace CivilStatus.Samples.Registers;

/// <summary>Dates as registers write them.</summary>
internal static class RegisterDate
{
    public static string Dotted(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Slashed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
