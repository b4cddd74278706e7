using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Tests.NationalRules;

/// <summary>
/// The marriage ages of each era and territory, written from the statutes and not from the catalogue: which age was
/// required, from which it could be dispensed or permitted, and what that makes of somebody of a given age.
/// </summary>
internal static class MarriageAgeTable
{
    private static readonly string[] Tonkin = ["tonkin"], AnnamNorth = ["annamNorth"], AnnamSouth = ["annamSouth"], Cochinchina = ["cochinchina"],
        North = ["tonkin", "annamNorth"], South = ["annamSouth", "cochinchina"], Everywhere = ["tonkin", "annamNorth", "annamSouth", "cochinchina"];

    /// <summary>From, to (not included), where, and for men and women the full years required and the exception below them.</summary>
    private static readonly (DateOnly From, DateOnly To, string[] Where, Ages Men, Ages Women)[] Law =
    [
        (Day(3, 10, 1883), Day(2, 1, 1959), Cochinchina, new(16), new(14)),                                          // Dân luật giản yếu
        (Day(1, 7, 1931), Day(17, 11, 1958), Tonkin, new(18, 15, "dispensation"), new(15, 12, "dispensation")),      // Dân luật Bắc Kỳ
        (Day(13, 7, 1936), Day(17, 11, 1958), AnnamNorth, new(18, 15, "dispensation"), new(15, 12, "dispensation")), // Dân luật Trung Kỳ
        (Day(13, 7, 1936), Day(2, 1, 1959), AnnamSouth, new(18, 15, "dispensation"), new(15, 12, "dispensation")),
        (Day(17, 11, 1958), Day(13, 1, 1960), North, new(18), new(18, 16, "district-permission")),                   // Thông tư 74-DC
        (Day(2, 1, 1959), Day(25, 3, 1977), South, new(15), new(12)),                                                // the ages of the Republic's codes were not found
        (Day(13, 1, 1960), Day(3, 1, 1987), North, new(19), new(17)),                                                // Luật 1959: “20, 18 tuổi trở lên”
        (Day(25, 3, 1977), Day(3, 1, 1987), South, new(19), new(17)),                                                // Nghị quyết 76-CP
        (Day(3, 1, 1987), Day(1, 1, 2001), Everywhere, new(19), new(17)),                                            // Luật 1986
        (Day(1, 1, 2001), Day(1, 1, 2015), Everywhere, new(19), new(17)),                                            // Luật 2000
        (Day(1, 1, 2015), DateOnly.MaxValue, Everywhere, new(20), new(18)),                                          // Luật 2014: “đủ 20, đủ 18 tuổi”
    ];

    /// <summary>What a book may say of the place, nothing included, and the territories that it may mean.</summary>
    public static (string? Place, string[] Territories)[] Places =>
        [.. Everywhere.Select(t => ((string?)t, new[] { t })), ("north", North), ("south", South), (null, Everywhere)];

    /// <summary>The law of men and of women on a day in a territory.</summary>
    public static (Ages Men, Ages Women) On(DateOnly day, string territory)
    {
        var (_, _, _, men, women) = Law.Single(l => l.From <= day && day < l.To && l.Where.Contains(territory));
        return (men, women);
    }

    /// <summary>The years completed; whoever was born on 29 February has the birthday on 28 February in common years.</summary>
    public static int CompletedYears(DateOnly born, DateOnly on)
    {
        int day = born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(on.Year) ? 28 : born.Day;
        bool reached = on.Month > born.Month || on.Month == born.Month && on.Day >= day;
        return on.Year - born.Year - (reached ? 0 : 1);
    }

    private static DateOnly Day(int day, int month, int year) => new(year, month, day);

    /// <summary>What a law asks for, and what it permits below that.</summary>
    public readonly record struct Ages(int Required, int Lowest = int.MaxValue, string? Exception = null)
    {
        /// <summary>The verdict on a spouse of so many completed years.</summary>
        public (Verdict Verdict, string? Exception) Of(int years)
            => years >= Required ? (Verdict.Satisfied, null) : years >= Lowest ? (Verdict.Excepted, Exception) : (Verdict.Violated, null);
    }
}
