using System.Collections.Immutable;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Authoring.Tests.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Mutations;

public sealed class MakingMutants : IDisposable
{
    private static readonly ImmutableArray<Mutant> Shipped = Mutants.Of(CatalogueLoader.Load(RepositoryFolder.Catalogue));

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    /// <summary>One slip of each kind, by the id that says what it makes of the rule or parameter.</summary>
    [Theory]
    [InlineData("KS106/require/threshold+1/Age(mother.born, child.born) >= 16", "15 becomes 16", "$.require")]
    [InlineData("KS106/require/threshold-1/Age(mother.born, child.born) <= 53", "54 becomes 53", "$.require")]
    [InlineData("CH109/require/threshold+1/IsDigits(person.personalId, 13)", "12 becomes 13", "$.require")]
    [InlineData("KH104/require/comparison/Age(wife.born, marriageDate) > parameter.minimumAge", ">= becomes >", "$.require")]
    [InlineData("KS105/require/comparison/person.born <= child.born", "< becomes <=", "$.require")]
    [InlineData("KT104/declared-by-court/clause[declaredByCourt]/IsPresent(declaredByCourt)", "declaredByCourt is dropped", "$.exceptions[0].when")]
    [InlineData("KH105/require/clause[husband.born != wife.born]/AreDistinct(husband.name, wife.name)", "husband.born != wife.born is dropped", "$.require")]
    [InlineData("KH108/de-facto-before-1987/day+1/marriageDate < Date(\"1987-01-04\")", "1987-01-03 becomes 1987-01-04", "$.exceptions[0].when")]
    [InlineData("CH118/require/negation/IsPlaceholder(text)", "negation is dropped", "$.require")]
    [InlineData("KH109/require/premise[IsPresent(marriageDate)]/person.born < marriageDate", "premise is dropped", "$.require")]
    [InlineData("KS102/require/member[\"male\"]/OneOf(child.sex, \"female\")", "\"male\" is dropped", "$.require")]
    [InlineData("KH104/dispensation/dropped", "dispensation is dropped", "$.exceptions[0]")]
    [InlineData("KS104/appliesWhen/dropped", "under which it applies is dropped", "$.appliesWhen")]
    [InlineData("KH104/assume/marriageDate/dropped", "no longer stands in", "$.assume[0]")]
    [InlineData("KH104/lawDate/entry.date", "instead of that of marriageDate", "$.lawDate")]
    [InlineData("KS109/lawDate/child.born", "instead of that of entry.date", "$.lawDate")]
    [InlineData("KS105/forEach/father/dropped", "father is no longer looked at", "$.forEach.person[1]")]
    [InlineData("KS110/inForce/boundary-1/2016-01-01", "2016-01-01 becomes 2015-12-31", "$.inForce[0]")]
    [InlineData("marriage-age.female/2015-01-01/value+1", "18 becomes 19", "$.values[12].value")]
    [InlineData("marriage-age.female/2015-01-01/void", "18 becomes void", "$.values[12].value")]
    [InlineData("marriage-age.female/2015-01-01/boundary+1", "2015-01-01 becomes 2015-01-02", "$.values[12]")]
    [InlineData("marriage-age.female/1958-11-17 tonkin annamNorth/territory-tonkin", "18 no longer holds in tonkin", "$.values[4].territory")]
    [InlineData("marriage-age.female/1931-07-01 tonkin/territory<>1936-07-13 annamSouth", "", "", false)]
    [InlineData("marriage-age.female/1883-10-03 cochinchina/territory<>1931-07-01 tonkin", "exchange territories", "$.values[0].territory")]
    public void Each_kind_of_slip_is_made(string id, string words, string path, bool made = true)
    {
        Mutant? mutant = Shipped.SingleOrDefault(m => m.Id == id);

        Assert.True(mutant is not null == made, $"{id} is not among:\n{string.Join("\n", Shipped.Where(m => m.Subject == id.Split('/')[0]).Select(m => m.Id))}");
        if (mutant is null) return;
        Assert.Contains(words, mutant.Change.In("en"), StringComparison.Ordinal);
        Assert.NotEqual(mutant.Change.In("en"), mutant.Change.In("vi"));
        Assert.Equal(path, mutant.Place.Path);
        Assert.True(mutant.Place.Line > 0);
    }

    [Fact]
    public void No_two_mutants_bear_one_id() => Assert.Equal(Shipped.Length, Shipped.Select(m => m.Id).Distinct().Count());

    [Fact]
    public void Where_the_value_stays_the_same_the_boundary_is_not_moved()
    {
        // 12 in the South before and after both days: only the instrument changes.
        Assert.DoesNotContain(Shipped, m => m.Id.StartsWith("marriage-age.female/1964-07-23", StringComparison.Ordinal) && m.Id.Contains("boundary", StringComparison.Ordinal));
        Assert.DoesNotContain(Shipped, m => m.Id.StartsWith("marriage-age.female/1972-12-20", StringComparison.Ordinal) && m.Id.Contains("boundary", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_that_follow_one_another_in_a_territory_move_together()
        => Assert.Equal(
            ["marriage-age.female/1958-11-17 tonkin annamNorth/boundary-1", "marriage-age.female/1958-11-17 tonkin annamNorth/boundary+1"],
            Shipped.Select(m => m.Id).Where(id => id.StartsWith("marriage-age.female/1958-11-17 ", StringComparison.Ordinal) && id.Contains("boundary", StringComparison.Ordinal)));

    [Fact]
    public void Where_no_law_changes_no_other_law_date_is_tried()
        => Assert.DoesNotContain(Shipped, m => m.Id.StartsWith("KS103/lawDate", StringComparison.Ordinal));

    [Fact]
    public void A_position_or_length_counts_from_1()
        => Assert.DoesNotContain(Shipped, m => m.Id.Contains(", 0, ", StringComparison.Ordinal) || m.Id.Contains(", 0)", StringComparison.Ordinal));

    [Fact]
    public void A_rule_that_is_not_asked_has_no_mutants()
    {
        copy.Replace("rules/birth/KS106-mother-age.json", "\"status\": \"inForce\"", "\"status\": \"draft\"");

        Assert.DoesNotContain(Mutants.Of(CatalogueLoader.Load(copy.Folder)), m => m.Subject == "KS106");
    }
}
