using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Conformance;
using CivilStatus.Validation.Authoring.LawTables;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Tests.Conformance;

/// <summary>The vectors of the national catalogue ask everything there is to ask.</summary>
public sealed class VectorsOfTheCatalogue
{
    private static readonly CatalogueSource Source = CatalogueLoader.Load(RepositoryFolder.Catalogue);

    private static readonly ImmutableArray<ConformanceVector> Vectors = [.. ConformanceVectors.Of(Source)];

    [Fact]
    public void Every_rule_is_breached_and_every_exception_that_has_an_effect_is_reached()
    {
        ILookup<string, ExpectedFinding> expected = Vectors.SelectMany(v => v.Expected).ToLookup(f => f.Rule);

        Assert.All(Source.Catalogue!.Rules.Where(r => r.Set is null), rule =>
        {
            Assert.Contains(expected[rule.Id], f => f.Verdict == "violated");
            foreach (Validation.Rules.ExceptionClause exception in rule.Exceptions)
            {
                Assert.Contains(Vectors, v => v.About?.Rule == rule.Id && v.About.Exception == exception.Id);
                // An incomplete date of birth only ever leaves a verdict open.
                if (exception.Effect != Effect.None && exception.Id != "incomplete-birth-date") Assert.Contains(expected[rule.Id], f => f.Verdict == "excepted" && f.Exception == exception.Id);
            }
        });
    }

    [Fact]
    public void Every_change_of_law_is_asked_before_and_on_the_day()
    {
        HashSet<string> asked = [.. Vectors.Where(v => v.Origin == "lawTable").Select(v => Encoding.UTF8.GetString(v.Entry.Span))];

        Assert.All(Source.LawTables.SelectMany(t => t.Boundaries.Select(b => (Table: t, Day: b))), change =>
        {
            foreach (int day in new[] { change.Day - 1, change.Day })
                Assert.Contains(asked, entry => entry.Contains(Dates.DayRange.DayMonthYear(day), StringComparison.Ordinal) && entry.Contains($"\"id\":\"{change.Table.Rule}.t", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_disposition_profile_and_kind_of_fact_occurs()
    {
        Assert.Equal(["accept", "note", "reject", "review"], Vectors.Select(v => v.Disposition).Distinct().Order());
        Assert.Equal(Source.Catalogue!.Profiles.Select(p => p.Id), Vectors.Select(v => v.Profile).Distinct().Order());
        Assert.True(Vectors.Count(v => v.Disposition == "accept") > 200, "Programs that find too much are found by entries of which nothing is to be said.");
        Assert.True(Vectors.Count(v => v.IsExact) > 2000 && Vectors.Count(v => !v.IsExact) > 500);
    }

    [Fact]
    public void Ids_are_distinct_and_stand_in_the_records()
    {
        Assert.Equal(Vectors.Length, Vectors.Select(v => v.Id).Distinct().Count());
        Assert.All(Vectors, v => Assert.Equal(v.Id, JsonDocument.Parse(v.Entry).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_vectors_and_another_seed_others()
    {
        string[] Generated(ulong seed) => [.. ConformanceVectors.Of(Source, 20, seed).Where(v => v.Origin == "generated").Select(v => Encoding.UTF8.GetString(VectorJson.ToUtf8(v)))];

        Assert.Equal(Generated(1), Generated(1));
        Assert.NotEqual(Generated(1), Generated(2));
    }

    [Fact]
    public void A_vector_is_read_as_it_was_written()
    {
        Assert.All(Vectors.Where((_, i) => i % 50 == 0), v =>
        {
            ConformanceVector read = VectorJson.Read(VectorJson.ToUtf8(v));
            Assert.Equal((v.Id, v.Origin, v.Profile, v.AsOf, v.Era, v.IsExact, v.Disposition), (read.Id, read.Origin, read.Profile, read.AsOf, read.Era, read.IsExact, read.Disposition));
            Assert.Equal(v.Expected.ToArray(), read.Expected.ToArray());
        });
    }
}
