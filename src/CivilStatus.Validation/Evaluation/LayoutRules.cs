using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Compiled;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation;

/// <summary>The rules for the records of one layout, made ready when the first one comes. Safe to share between threads.</summary>
internal sealed class LayoutRules
{
    private readonly Lazy<RuleInstance[]> instances;
    private readonly Lazy<EventRules> compiled;

    public LayoutRules(Func<EntryLayout> layout, Catalogue catalogue, StepCompiler compiler, CompilationMode mode)
    {
        instances = new Lazy<RuleInstance[]>(() => RuleInstances.For(layout(), catalogue));
        compiled = new Lazy<EventRules>(() => new EventRules(Instances, layout(), catalogue, compiler, mode));
    }

    public RuleInstance[] Instances => instances.Value;

    public EventRules Compiled => compiled.Value;
}
