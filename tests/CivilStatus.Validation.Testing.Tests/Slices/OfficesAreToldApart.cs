using CivilStatus.Validation.Testing.CountrySlices.Places;

namespace CivilStatus.Validation.Testing.Tests.Slices;

public class OfficesAreToldApart
{
    // As many as a slice of some 25,000,000 entries has.
    private const int Districts = 2000;

    private static readonly DateOnly Day = new(2000, 1, 1);

    [Fact]
    public void However_large_a_slice_the_name_of_no_office_comes_twice()
    {
        string[] offices = [.. Enumerable.Range(0, Districts).SelectMany(i => DistrictPlace.Of(i, SplitMix64.For($"1/{i}")).Communes).Select(c => c.OfficeOn(Day))];

        Assert.Equal(offices.Length, offices.Distinct().Count());
    }
}
