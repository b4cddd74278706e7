using System.Collections.Immutable;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>A person of an entry and the same person of the population database, or one of them alone. Safe to share between threads.</summary>
public sealed class ReconciledPair
{
    internal ReconciledPair(ReconciledClass @class, ReconciledLeft? left, ReconciledRight? right, ImmutableArray<FieldComparison> fields, Verdict? verdict, Finding? finding, long otherEntries)
        => (Class, Left, Right, Fields, Verdict, Finding, OtherEntries) = (@class, left, right, fields, verdict, finding, otherEntries);

    /// <summary>What comparing says.</summary>
    public ReconciledClass Class { get; }

    /// <summary>The person of the entry; null for <see cref="ReconciledClass.OnlyRight"/>.</summary>
    public ReconciledLeft? Left { get; }

    /// <summary>The person of the population database; null for <see cref="ReconciledClass.OnlyLeft"/>.</summary>
    public ReconciledRight? Right { get; }

    /// <summary>The fields, those that are the same included; none where one side is missing.</summary>
    public ImmutableArray<FieldComparison> Fields { get; }

    /// <summary>What the rule says of the pair; null where one side is missing.</summary>
    public Verdict? Verdict { get; }

    /// <summary>The finding of the rule, with its message; null where it has no effect.</summary>
    public Finding? Finding { get; }

    /// <summary>For a person without a birth entry: with how many other entries the person was paired.</summary>
    public long OtherEntries { get; }
}
