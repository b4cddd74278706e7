using CivilStatus.Validation.Findings;

namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>How many entries there are of something, such as a book, and how many findings in them by effect.</summary>
internal sealed class EffectCounts
{
    private readonly long[] effects = new long[Enum.GetValues<Effect>().Length];

    public long Entries { get; private set; }

    public long Total { get; private set; }

    public long this[Effect effect] => effects[(int)effect];

    /// <summary>One more entry.</summary>
    public void Add(ReadOnlySpan<Finding> findings)
    {
        Entries++;
        foreach (Finding finding in findings) effects[(int)finding.Effect]++;
        Total += findings.Length;
    }

    /// <summary>One more finding, of an entry that was counted already.</summary>
    public void Add(Finding finding)
    {
        effects[(int)finding.Effect]++;
        Total++;
    }

    public void Add(EffectCounts other)
    {
        Entries += other.Entries;
        Total += other.Total;
        for (int i = 0; i < effects.Length; i++) effects[i] += other.effects[i];
    }
}
