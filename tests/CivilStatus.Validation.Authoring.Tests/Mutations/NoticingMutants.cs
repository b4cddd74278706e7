using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Authoring.Tests.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Mutations;

public sealed class NoticingMutants : IDisposable
{
    private const string Rule = "rules/marriage/KH107-married-before-registered.json", OnTheDay = "KH107/require/comparison/marriageDate < entry.date";

    private readonly CatalogueCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Every_slip_in_the_shipped_catalogue_is_noticed_or_reviewed()
    {
        CatalogueSource source = CatalogueLoader.Load(RepositoryFolder.Catalogue);

        MutationReport report = MutationRun.Run(source, []);

        Assert.Empty(report.Survivors.Select(m => $"{m.Id}: {m.Change.In("en")}"));
        Assert.Empty(report.Stale.Select(s => s.Id));
        Assert.True(report.Mutants > 10 * source.RuleFiles.Length, $"{report.Mutants} mutants");
    }

    [Fact]
    public void A_slip_that_no_example_notices_survives()
    {
        MakeTheDayItselfUntested();

        MutationReport report = Run("KH107");

        Mutant survivor = Assert.Single(report.Survivors);
        Assert.Equal((OnTheDay, Rule, "$.require"), (survivor.Id, survivor.Place.File, survivor.Place.Path));
        Assert.False(report.IsClean);
    }

    [Fact]
    public void A_survivor_on_the_reviewed_list_is_accepted()
    {
        MakeTheDayItselfUntested();
        List(OnTheDay);

        MutationReport report = Run("KH107");

        Assert.Empty(report.Survivors);
        Assert.Equal(OnTheDay, Assert.Single(report.Reviewed).Id);
        Assert.True(report.IsClean);
    }

    [Theory]
    [InlineData(OnTheDay)]
    [InlineData("KH107/require/threshold+1/gone")]
    public void An_entry_of_the_list_whose_mutant_is_noticed_or_gone_is_stale(string mutant)
    {
        List(mutant);

        MutationReport report = Run("KH107");

        Assert.Equal(mutant, Assert.Single(report.Stale).Id);
        Assert.False(report.IsClean);
    }

    [Fact]
    public void Entries_about_rules_that_were_not_asked_for_are_not_judged()
    {
        List(OnTheDay);

        Assert.Empty(Run("KT103").Stale);
    }

    [Fact]
    public void A_parameter_is_mutated_with_the_rules_that_use_it()
    {
        MutationReport report = Run("KH103");

        // The examples of the rule alone notice these.
        Assert.DoesNotContain(report.Survivors, m => m.Id.StartsWith("marriage-age.male/2015-01-01/value", StringComparison.Ordinal));
        Assert.True(report.Mutants > Mutants.Of(CatalogueLoader.Load(copy.Folder)).Count(m => m.Subject == "KH103"));
    }

    [Fact]
    public void A_run_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        CatalogueSource source = CatalogueLoader.Load(copy.Folder);

        Assert.Throws<OperationCanceledException>(() => MutationRun.Run(source, [], (_, _) => stop.Cancel(), stop.Token));
    }

    [Fact]
    public void A_catalogue_may_do_without_the_list()
    {
        copy.Delete(ReviewedMutants.File);

        Assert.Empty(copy.Diagnostics());
        Assert.Empty(CatalogueLoader.Load(copy.Folder).Reviewed.Survivors);
    }

    [Theory]
    [InlineData("""{ "survivors": [ { "mutant": "KH107/x", "reason": { "vi": "a" } } ] }""", Codes.MissingLanguage)]
    [InlineData("""{ "survivors": [ { "mutant": "KH107/x" } ] }""", Codes.MissingKey)]
    [InlineData("""{ "survivors": [ { "mutant": "KH107/x", "reason": { "vi": "a", "en": "b" }, "by": "c" } ] }""", Codes.UnknownKey)]
    [InlineData("""{ "survivors": [ { "mutant": "KH107/x", "reason": { "vi": "a", "en": "b" } }, { "mutant": "KH107/x", "reason": { "vi": "c", "en": "d" } } ] }""", Codes.DuplicateId)]
    [InlineData("""{ "survivors": {} }""", Codes.WrongType)]
    public void The_list_is_read_strictly(string json, string code)
    {
        copy.Write(ReviewedMutants.File, json);

        Diagnostic fault = Assert.Single(copy.Diagnostics());

        Assert.Equal((code, ReviewedMutants.File), (fault.Code, fault.Place.File));
    }

    // Two examples meet the day of registration.
    private void MakeTheDayItselfUntested()
    {
        List();
        copy.Replace(Rule, "\"marriageDate\": \"01/06/2018\"", "\"marriageDate\": \"31/05/2018\"");
        copy.Replace(Rule, "\"marriageDate\": \"06/2018\"", "\"marriageDate\": \"2018\"");
    }

    private void List(params string[] mutants) => copy.Write(ReviewedMutants.File,
        $$"""{ "survivors": [ {{string.Join(", ", mutants.Select(m => $$"""{ "mutant": "{{m}}", "reason": { "vi": "vì sao", "en": "why" } }"""))}} ] }""");

    private MutationReport Run(string rule) => MutationRun.Run(CatalogueLoader.Load(copy.Folder), [rule]);
}
