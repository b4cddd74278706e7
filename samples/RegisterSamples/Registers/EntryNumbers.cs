using System.Globalization;

namespace CivilStatus.Samples.Registers;

/// <summary>Numbers of entries, none twice in one office and year.</summary>
internal sealed class EntryNumbers(SplitMix64 random)
{
    private readonly HashSet<(string Office, int Year, int Number)> given = [];

    /// <summary>A number that the office has not given in that year, as <c>17/1998</c>.</summary>
    public string Next(string office, int year)
    {
        return From(random.Between(1, 180), office, year);
    }

    /// <summary>The number after one that the office has given, or the next that is free.</summary>
    public string After(string number, string office, int year)
        => From(int.Parse(number.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture) + 1, office, year);

    private string From(int number, string office, int year)
    {
        while (!given.Add((office, year, number))) number++;
        return FormattableString.Invariant($"{number:00}/{year}");
    }
}
