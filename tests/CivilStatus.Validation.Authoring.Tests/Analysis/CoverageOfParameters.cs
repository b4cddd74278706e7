using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Tests.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

public sealed class CoverageOfParameters : IDisposable
{
    private const string Ages = "parameters/marriage-age.male.json", Deadline = "parameters/birth-deadline.json";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData(Ages, "\"to\": \"1964-07-23\"", "\"to\": \"1964-07-20\"", "1964-07-20/1964-07-22", "annamSouth, cochinchina")]
    [InlineData(Ages, "\"territory\": [\"annamNorth\", \"annamSouth\"]", "\"territory\": [\"annamNorth\"]", "1883-10-03/1936-07-12", "annamSouth")]
    [InlineData(Deadline, "\"from\": \"2016-01-01\"", "\"from\": \"2016-01-02\"", "2016-01-01", "tonkin, annamNorth, annamSouth, cochinchina")]
    [InlineData(Ages, "\"from\": \"2015-01-01\"", "\"from\": \"2015-01-01\", \"to\": \"2030-01-01\"", "2030-01-01/..", "tonkin, annamNorth, annamSouth, cochinchina")]
    public void A_gap_is_reported_with_its_days_and_territories(string file, string text, string by, string days, string territories)
    {
        copy.Replace(file, text, by);

        Diagnostic found = Assert.Single(copy.Diagnostics(), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.NoValue, Severity.Error, file), (found.Code, found.Severity, found.Place.File));
        Assert.EndsWith($"{days} in {territories}.", found.Message.In("en"), StringComparison.Ordinal);
        Assert.Contains("null", found.Remedy.In("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Ages, "\"from\": \"2015-01-01\"", "\"from\": \"2014-12-30\"", "2014-12-30/2014-12-31", "tonkin, annamNorth, annamSouth, cochinchina")]
    [InlineData(Ages, "\"to\": \"1931-07-01\"", "\"to\": \"1931-07-02\"", "1931-07-01", "tonkin")]
    public void Two_values_at_once_are_reported_with_their_days_and_territories(string file, string text, string by, string days, string territories)
    {
        copy.Replace(file, text, by);

        Diagnostic found = Assert.Single(copy.Diagnostics(), d => d.Severity == Severity.Error);

        Assert.Equal((Codes.OverlappingValues, Severity.Error), (found.Code, found.Severity));
        Assert.Contains($"{days} in {territories}:", found.Message.In("en"), StringComparison.Ordinal);
        Assert.Contains("$.values[", found.Message.In("vi"), StringComparison.Ordinal);
    }
}
