using System.Text.Json.Nodes;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Authoring.Exporting.Inputs;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using RulesEngine.Models;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>The exported national catalogue is a document that the stock RulesEngine takes.</summary>
public sealed class ExportedCatalogue
{
    private static readonly ExportedWorkflows Export = WorkflowExport.Of(TestCatalogue.National, "vi");

    private static readonly WorkflowVerdicts Workflows = new(TestCatalogue.National, Export.Json);

    public static TheoryData<EntryEvent> Events => [.. EntryEvents.All.Select(e => e.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_rule_compiles_and_runs_where_nothing_is_stated(EntryEvent entryEvent)
    {
        List<RuleResultTree> results = Workflows.Results(entryEvent, WorkflowInput.Empty(entryEvent));

        Assert.NotEmpty(results);
        // What is not stated breaches only what asks for it.
        Assert.All(results.Where(r => !r.IsSuccess), r => Assert.Equal("incomplete", r.Rule.Properties["kind"].ToString()));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Persons_and_lists_may_be_missing(EntryEvent entryEvent)
    {
        RecordInput record = WorkflowInput.Empty(entryEvent);
        foreach (System.Reflection.PropertyInfo member in record.GetType().GetProperties()) member.SetValue(record, null);

        Assert.Equal(Workflows.Of(entryEvent, WorkflowInput.Empty(entryEvent)), Workflows.Of(entryEvent, record));
    }

    [Fact]
    public void An_expression_that_does_not_compile_is_no_rule_that_fails()
    {
        var broken = new WorkflowVerdicts(TestCatalogue.National, Export.Json.Replace("catalogue.Age(guardian_born", "catalogue.Age(guardian_burn", StringComparison.Ordinal));

        Assert.ThrowsAny<Exception>(() => broken.Results(EntryEvent.Guardianship, new GuardianshipInput()));
    }

    [Fact]
    public void Every_rule_is_there_but_those_that_exact_facts_cannot_breach()
    {
        string[] rules = [.. JsonNode.Parse(Export.Json)!.AsArray().SelectMany(w => w!["Rules"]!.AsArray()).Select(r => r!["Properties"]!["rule"]!.GetValue<string>()).Distinct()];

        Assert.Equal(["CH101", "CH102"], Export.LeftOut.AsEnumerable());
        Assert.Equal(TestCatalogue.National.Rules.Where(r => r.Set is null).Select(r => r.Id), rules.Concat(Export.LeftOut).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_exception_is_there_and_no_name_comes_twice()
    {
        var exceptions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (JsonNode? workflow in JsonNode.Parse(Export.Json)!.AsArray())
        {
            JsonNode[] rules = [.. workflow!["Rules"]!.AsArray().Select(r => r!)];
            JsonNode[] parts = [.. rules.SelectMany(r => r["Rules"]?.AsArray() ?? []).Select(r => r!)];
            string[] names = [.. rules.Concat(parts).Select(r => r["RuleName"]!.GetValue<string>())];
            Assert.Equal(names.Distinct(), names);
            exceptions.UnionWith(rules.SelectMany(r => (r["Rules"]?.AsArray() ?? []).Skip(1).Select(e => $"{r["Properties"]!["rule"]}/{e!["Properties"]!["exception"]}")));
        }

        Assert.Equal(TestCatalogue.National.Rules.Where(r => r.Set is null).SelectMany(r => r.Exceptions.Select(e => $"{r.Id}/{e.Id}")).Order(StringComparer.Ordinal), exceptions);
    }

    [Theory]
    [InlineData("vi", "Tuổi kết hôn của vợ")]
    [InlineData("en", "Marriage age of the wife")]
    public void The_same_catalogue_gives_the_same_text_from_folder_and_bundle(string language, string title)
    {
        Catalogues.Catalogue folder = CatalogueLoader.Load(RepositoryFolder.Catalogue).Catalogue!;

        string json = WorkflowExport.Of(folder, language, EntryEvent.Marriage).Json;

        Assert.Equal(WorkflowExport.Of(TestCatalogue.National, language, EntryEvent.Marriage).Json, json);
        Assert.Contains(title, json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void Only_the_events_asked_for_are_written()
        => Assert.Equal(["vn.birth", "vn.death"], WorkflowExport.Of(TestCatalogue.National, "en", EntryEvent.Death, EntryEvent.Birth).Workflows.AsEnumerable());

    [Theory]
    [MemberData(nameof(Events))]
    public void The_input_has_a_member_for_every_field(EntryEvent entryEvent)
    {
        EntryLayout layout = EntryLayout.Of(entryEvent);
        Type record = WorkflowInput.Empty(entryEvent).GetType();

        Assert.All(layout.Fields, f => Assert.Equal(TypeOf(f.Kind), MemberType(record, f.Path)));
        if (layout.List is { } list) Assert.All(list.ItemFields, f => Assert.Equal(TypeOf(f.Kind), MemberType(WorkflowInput.Member(record, list.Path).PropertyType.GetGenericArguments()[0], f.Path)));

        static Type MemberType(Type owner, string path) => path.Split('.').Aggregate(owner, (type, name) => WorkflowInput.Member(type, name).PropertyType);
        static Type TypeOf(FieldKind kind) => kind switch
        {
            FieldKind.Date => typeof(DateOnly?),
            FieldKind.Number => typeof(int?),
            FieldKind.Flag => typeof(bool?),
            _ => typeof(string),
        };
    }
}
