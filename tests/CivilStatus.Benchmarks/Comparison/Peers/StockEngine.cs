using CivilStatus.Benchmarks.Forms;
using RulesEngine.Models;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>Microsoft RulesEngine as it comes.</summary>
internal sealed class StockEngine
{
    private readonly RulesEngine.RulesEngine engine = new([StockRules.Workflow], new ReSettings { CustomTypes = [typeof(RuleChecks)] });

    public IEnumerable<string> Find(EntryForm form) => Run(form).Where(r => !r.IsSuccess).Select(r => r.Rule.RuleName);

    public int Count(EntryForm form)
    {
        int count = 0;
        foreach (RuleResultTree result in Run(form))
            if (!result.IsSuccess) count++;
        return count;
    }

    // It runs to its end before it returns: none of its rules waits for anything.
    private List<RuleResultTree> Run(EntryForm form)
        => engine.ExecuteAllRulesAsync("entry", new RuleParameter("form", form)).AsTask().GetAwaiter().GetResult();
}
