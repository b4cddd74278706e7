using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Testing.Breaches;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing.Tests.Entries;

/// <summary>Every rule of the catalogue can be breached, and every exception reached; what the generators say of their entries is so.</summary>
public sealed class BreachesAreBreaches
{
    private const int EntriesEach = 25;

    /// <summary>The rules that are never breached alone; docs/testing.md names them.</summary>
    internal static readonly string[] NeverAlone = ["KH109", "KS118"];

    /// <summary>The exceptions that never come alone; docs/testing.md names them.</summary>
    internal static readonly string[] ExceptionsNeverAlone = ["KS112/damaged-name", "KS118/earlier-paper", "NCN101/older-adoption"];

    public static TheoryData<string> Rules() => [.. EntryGen.Rules];

    public static TheoryData<string, string> Exceptions()
    {
        var exceptions = new TheoryData<string, string>();
        foreach ((string rule, string exception) in EntryGen.Exceptions) exceptions.Add(rule, exception);
        return exceptions;
    }

    [Fact]
    public void The_list_of_rules_is_that_of_the_catalogue()
    {
        Assert.Equal(National.Catalogue.Rules.Where(r => r.Set is null && r.Status is not (Validation.Rules.RuleStatus.Retired or Validation.Rules.RuleStatus.Draft)).Select(r => r.Id), EntryGen.Rules);
        Assert.Equal(67, EntryGen.Rules.Length);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_breached(string rule)
    {
        BreachingEntry[] entries = [.. Seeds.Select(new Breach(National.Catalogue.Rule(rule)!, null).Breaching)];

        Assert.All(entries, e =>
        {
            Assert.Contains(National.Ask(rule, e.ToEntry(), e.AsOf), f => f.Verdict == Verdict.Violated);
            Assert.Equal(e.Others, National.Findings(e.ToEntry(), e.AsOf).Select(f => f.Rule.Id).Where(id => id != rule).Distinct());
        });
        Assert.Equal(NeverAlone.Contains(rule), entries.All(e => !e.Others.IsEmpty));
        Assert.True(entries.Select(e => e.ToJson()).Distinct().Count() > EntriesEach / 2, "Entries of one rule are hardly ever the same.");
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Every_exception_is_reached(string rule, string exception)
    {
        ExceptedEntry[] entries = [.. Seeds.Select(new Breach(National.Catalogue.Rule(rule)!, exception).Excepted)];

        Verdict expected = exception == "incomplete-birth-date" ? Verdict.Undecided : Verdict.Excepted;
        Assert.All(entries, e => Assert.Contains(National.Ask(rule, e.ToEntry(), e.AsOf), f => f.Verdict == expected && f.Exception?.Id == exception));
        Assert.All(entries, e => Assert.DoesNotContain(National.Ask(rule, e.ToEntry(), e.AsOf), f => f.Verdict == Verdict.Violated));
        Assert.Equal(ExceptionsNeverAlone.Contains($"{rule}/{exception}"), entries.All(e => !e.Others.IsEmpty));
    }

    [Fact]
    public void Unknown_rules_and_exceptions_are_refused_with_those_there_are()
    {
        Assert.Contains("CH101, CH102", Assert.Throws<ArgumentException>(() => EntryGen.Breaching("XX999")).Message, StringComparison.Ordinal);
        Assert.Contains("very-young-mother", Assert.Throws<ArgumentException>(() => EntryGen.Excepted("KS106", "old-mother")).Message, StringComparison.Ordinal);
        Assert.Contains("none", Assert.Throws<ArgumentException>(() => EntryGen.Excepted("KS104", "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generators_are_those_that_were_tried()
    {
        Assert.All(EntryGen.Breaching("KS106").Sample(20), e => Assert.Equal("KS106", e.Rule));
        Assert.All(EntryGen.Excepted("KS106", "very-young-mother").Sample(20), e => Assert.Equal(("KS106", "very-young-mother"), (e.Rule, e.Exception)));
        Assert.True(EntryGen.Breaching().Sample(60).Select(e => e.Rule).Distinct().Count() > 20);
        Assert.True(EntryGen.Excepted().Sample(60).Select(e => e.Exception).Distinct().Count() > 15);
    }

    private static IEnumerable<SplitMix64> Seeds => Enumerable.Range(0, EntriesEach).Select(i => new SplitMix64((ulong)i));
}
