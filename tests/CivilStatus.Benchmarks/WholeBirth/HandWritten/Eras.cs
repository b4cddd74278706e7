namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>Days on which law changed.</summary>
internal static class Eras
{
    public static readonly DateOnly Decree764 = new(1956, 5, 8);
    public static readonly DateOnly Decree4InSouth = new(1977, 3, 25);
    public static readonly DateOnly NewProvinces = new(1997, 1, 1);
    public static readonly DateOnly Decree83 = new(1998, 10, 25);
    public static readonly DateOnly Decree83Settled = new(1999, 10, 25);
    public static readonly DateOnly Decree158 = new(2006, 4, 1);
    public static readonly DateOnly FamilyLaw2014 = new(2015, 1, 1);
    public static readonly DateOnly CivilStatusLaw = new(2016, 1, 1);
    public static readonly DateOnly CivilCode2015 = new(2017, 1, 1);
    public static readonly DateOnly WithoutDistricts = new(2025, 7, 1);
    public static readonly DateOnly CivilStatusLaw2026 = new(2027, 3, 1);
}
