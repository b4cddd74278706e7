using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Runs.Registers;

/// <summary>What the rules over sets found, in numbers.</summary>
internal sealed class SetSummary
{
    private readonly long[] effects = new long[Enum.GetValues<Effect>().Length];

    /// <summary>How many entries were put beside each other.</summary>
    public required long Entries { get; init; }

    /// <summary>What a user should know of how the rules were asked.</summary>
    public required ImmutableArray<SetDiagnostic> Diagnostics { get; init; }

    /// <summary>How many findings there are.</summary>
    public long Findings => effects.Sum();

    public long Of(Effect effect) => effects[(int)effect];

    public void Add(Effect effect, long count) => effects[(int)effect] += count;
}
