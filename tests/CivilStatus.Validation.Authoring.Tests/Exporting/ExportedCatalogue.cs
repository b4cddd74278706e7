using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>The stock RulesEngine says of exact entries what the compiled evaluator says.</summary>
public sealed class ExportedCatalogue
{
    private static readonly DateOnly AsOf = Verdicts.AsOf.ToDateOnly();

    private static readonly ExportedWorkflows National = WorkflowExport.Of(TestCatalogue.National, "en");

    private static readonly WorkflowVerdicts Workflows = new(TestCatalogue.National, National.Json);

    private static readonly EnginesVerdicts Engine = new(TestCatalogue.National);

    [Property(Arbitrary = [typeof(ExactEntries)], MaxTest = 3000, StartSize = 50, EndSize = 50)]
    public void Agrees_with_the_compiled_evaluator(ExactEntry entry)
        => Assert.Empty(Differences(entry, Workflows));

    private static IEnumerable<string> Differences(ExactEntry entry, WorkflowVerdicts workflows)
    {
        var engine = Engine.Of(entry.Entry(), AsOf);
        var workflow = workflows.Of(entry.Event, WorkflowInput.Of(entry, AsOf));
        return [.. engine.Except(workflow).Select(s => $"only the evaluator: {s}"), .. workflow.Except(engine).Select(s => $"only the workflow: {s}")];
    }
}
