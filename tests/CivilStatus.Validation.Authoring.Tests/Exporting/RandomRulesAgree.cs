using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>Rules that nobody would write, with law of their own, say the same when they are exported: every kind of node, every function.</summary>
public sealed class RandomRulesAgree
{
    private static readonly ImmutableArray<string> Leaves = ["tonkin", "annamNorth", "cochinchina"];

    private static readonly EntryLayout Layout = EntryLayout.Of(EntryEvent.Birth);

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 400)]
    public void Where_facts_are_exact(RandomCase drawn)
    {
        RandomCase @case = Exact(drawn);

        Assert.Equal(Evaluator(@case), Workflow(@case));
    }

    [Fact]
    public void Enough_of_them_are_breached_and_permitted()
    {
        string[] said = [.. Gen.Sample(RandomCases.RandomCase().Generator, 400, new Rnd(7, 11), 50).Select(Exact).SelectMany(Workflow).Select(s => s.Split(' ')[1])];

        Assert.All(new[] { "violated", "excepted" }, v => Assert.True(said.Count(s => s == v) >= 10, $"{v}: {said.Count(s => s == v)}"));
    }

    private static ImmutableSortedSet<string> Evaluator(RandomCase @case) => new EnginesVerdicts(@case.Catalogue()).Of(@case.Entry(), Oracle.AsOf);

    private static ImmutableSortedSet<string> Workflow(RandomCase @case)
        => new WorkflowVerdicts(@case.Catalogue(), WorkflowExport.Of(@case.Catalogue(), "en", EntryEvent.Birth).Json).Of(EntryEvent.Birth, WorkflowInput.Of(Entry(@case), Oracle.AsOf));

    private static ExactEntry Entry(RandomCase @case)
        => new(EntryEvent.Birth, @case.Texts.AddRange(@case.Dates.Select(d => KeyValuePair.Create(d.Key, d.Value.Text))));

    // Partial dates become their first day; the territory and the law date are known.
    private static RandomCase Exact(RandomCase @case)
    {
        var texts = @case.Texts.RemoveRange(@case.Texts.Where(t => !ExactEntry.IsExact(Layout.ByPath[t.Key], t.Value)).Select(t => t.Key));
        string territory = texts.GetValueOrDefault("entry.territory", "");
        ImmutableSortedDictionary<string, DateSample> dates = @case.Dates.Where(d => d.Value.IsReadable).ToImmutableSortedDictionary(d => d.Key, d => Day(FirstDay(d.Value)), StringComparer.Ordinal);
        return @case with
        {
            Dates = dates.ContainsKey(@case.Rule.LawDate!) ? dates : dates.Add(@case.Rule.LawDate!, Day(new DateOnly(1975, 4, 30))),
            Texts = texts.SetItem("entry.territory", Leaves.Contains(territory) ? territory : Leaves[@case.Seed % Leaves.Length]),
        };
    }

    // The first of 1900, as of “19XX”, stands for nothing in the books: no exact fact.
    private static DateOnly FirstDay(DateSample date) => date.First == new DateOnly(1900, 1, 1) ? date.First.AddDays(1) : date.First;

    private static DateSample Day(DateOnly day)
        => new(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), day, day, DatePrecision.Day) { Day = day.Day, Month = day.Month, Year = day.Year };
}
