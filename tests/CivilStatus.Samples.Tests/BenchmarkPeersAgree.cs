using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.WholeBirth;

namespace CivilStatus.Samples.Tests;

/// <summary>Whoever is measured against the engine finds what it finds. The benchmarks themselves ask more records.</summary>
public sealed class BenchmarkPeersAgree
{
    private const int Records = 1000;

    [Fact]
    public void On_the_comparison_set()
    {
        foreach ((FindingLoad load, _, int findings) in ComparisonCheck.All(Records)) Assert.Equal(load != FindingLoad.None, findings > 0);
    }

    [Theory]
    [InlineData(FindingLoad.None)]
    [InlineData(FindingLoad.Half)]
    [InlineData(FindingLoad.Many)]
    public void On_the_national_rules_over_births(FindingLoad load)
        => Assert.Equal(load != FindingLoad.None, BirthCheck.AssertSame(new BirthPeers(), load, Records) > 0);
}
