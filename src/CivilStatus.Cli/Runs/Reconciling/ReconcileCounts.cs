using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>Counts pairs by class, and their fields by how they differ.</summary>
internal sealed class ReconcileCounts
{
    private readonly long[] classes = new long[Enum.GetValues<ReconciledClass>().Length], effects = new long[Enum.GetValues<Effect>().Length];
    private readonly Dictionary<string, long[]> fields = [];
    private readonly List<string> inOrder = [];
    private long faults;

    public long Unreadable { get; set; }

    public long Faults => Interlocked.Read(ref faults);

    /// <summary>Of the persons without a birth entry, those who have another one.</summary>
    public long WithOtherEntries { get; private set; }

    public long Total => classes.Sum();

    /// <summary>The fields that were compared.</summary>
    public IReadOnlyList<string> Fields => inOrder;

    public long Of(ReconciledClass @class) => classes[(int)@class];

    public long Of(Effect effect) => effects[(int)effect];

    /// <summary>How often a field differs in a way; null for not at all.</summary>
    public long Of(string field, DifferenceKind? difference) => fields[field][Index(difference)];

    public void Add(ReconciledPair pair)
    {
        classes[(int)pair.Class]++;
        if (pair.OtherEntries > 0) WithOtherEntries++;
        if (pair.Finding is { } finding) effects[(int)finding.Effect]++;
        foreach (FieldComparison field in pair.Fields)
        {
            // What neither side has is not the same.
            if (field.Left is null && field.Right is null) continue;
            if (!fields.TryGetValue(field.Field, out long[]? counts))
            {
                fields.Add(field.Field, counts = new long[1 + Enum.GetValues<DifferenceKind>().Length]);
                inOrder.Add(field.Field);
            }
            counts[Index(field.Difference)]++;
        }
    }

    public void Add(Fault fault) => Interlocked.Increment(ref faults);

    private static int Index(DifferenceKind? difference) => difference is { } kind ? 1 + (int)kind : 0;
}
