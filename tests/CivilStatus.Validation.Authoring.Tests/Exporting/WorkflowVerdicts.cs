using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Authoring.Exporting.Functions;
using CivilStatus.Validation.Authoring.Exporting.Inputs;
using CivilStatus.Validation.Records;
using RulesEngine.Models;
using Rule = RulesEngine.Models.Rule;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>What the stock RulesEngine says, run on exported workflows.</summary>
internal sealed class WorkflowVerdicts
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly RuleParameter functions;
    private readonly Catalogues.Catalogue catalogue;

    public WorkflowVerdicts(Catalogues.Catalogue catalogue, string json)
    {
        this.catalogue = catalogue;
        functions = new RuleParameter("catalogue", new WorkflowFunctions(catalogue));
        engine = new RulesEngine.RulesEngine(JsonSerializer.Deserialize<Workflow[]>(json)!, WorkflowSettings.Create());
    }

    /// <summary>The result of every rule of the workflow of an event, none of which may have failed to compile or to run.</summary>
    public List<RuleResultTree> Results(EntryEvent entryEvent, RecordInput record)
    {
        // An event without rules has no workflow.
        if (!engine.ContainsWorkflow(WorkflowExport.NameOf(catalogue, entryEvent))) return [];
        List<RuleResultTree> results = engine.ExecuteAllRulesAsync(WorkflowExport.NameOf(catalogue, entryEvent), new RuleParameter("record", record), functions)
            .AsTask().GetAwaiter().GetResult();
        foreach (RuleResultTree result in results)
            foreach (RuleResultTree one in (result.ChildResults ?? []).Append(result))
                Assert.True(string.IsNullOrEmpty(one.ExceptionMessage) || one.ExceptionMessage == one.Rule.ErrorMessage, $"{one.Rule.RuleName}: {one.ExceptionMessage}");
        return results;
    }

    public ImmutableSortedSet<string> Of(EntryEvent entryEvent, RecordInput record)
    {
        var said = ImmutableSortedSet.CreateBuilder<string>();
        foreach (RuleResultTree result in Results(entryEvent, record))
        {
            if (!result.IsSuccess) said.Add(new Said(result.Rule.RuleName, "").ToString());
            if (result.ChildResults?.Skip(1).FirstOrDefault(c => c.IsSuccess)?.Rule is Rule exception)
                said.Add(new Said(result.Rule.RuleName, exception.RuleName[(result.Rule.RuleName.Length + 1)..]).ToString());
        }
        return said.ToImmutable();
    }
}
