using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Runs;

/// <summary>How often a rule had a finding, by effect.</summary>
internal sealed class RuleCount(Rule rule)
{
    private readonly long[] effects = new long[Enum.GetValues<Effect>().Length];

    public Rule Rule => rule;

    public long Total { get; private set; }

    public long this[Effect effect] => effects[(int)effect];

    public void Add(Effect effect, long count)
    {
        effects[(int)effect] += count;
        Total += count;
    }
}
