using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>Asks the compiled evaluator and the stock RulesEngine the same.</summary>
internal sealed class Oracle
{
    private readonly EnginesVerdicts engine = new(TestCatalogue.National);
    private readonly WorkflowVerdicts workflows;

    /// <summary>The national catalogue, as exported.</summary>
    public Oracle()
        : this(WorkflowExport.Of(TestCatalogue.National, "en").Json)
    {
    }

    /// <summary>Workflows that should be those of the national catalogue.</summary>
    public Oracle(string json) => workflows = new WorkflowVerdicts(TestCatalogue.National, json);

    public static DateOnly AsOf { get; } = Verdicts.AsOf.ToDateOnly();

    public ImmutableSortedSet<string> Evaluator(ExactEntry entry, DateOnly? asOf = null) => engine.Of(entry.Entry(), asOf ?? AsOf);

    public ImmutableSortedSet<string> Workflow(ExactEntry entry, DateOnly? asOf = null) => workflows.Of(entry.Event, WorkflowInput.Of(entry, asOf ?? AsOf));

    /// <summary>What only one of them says.</summary>
    public string[] Differences(ExactEntry entry, DateOnly? asOf = null)
    {
        ImmutableSortedSet<string> evaluator = Evaluator(entry, asOf), workflow = Workflow(entry, asOf);
        return [.. evaluator.Except(workflow).Select(s => $"only the evaluator: {s}"), .. workflow.Except(evaluator).Select(s => $"only RulesEngine: {s}")];
    }
}
