namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>What a reconciliation is doing.</summary>
public enum ReconcilingStep : byte
{
    /// <summary>Looks for those who may be one person.</summary>
    Finding,

    /// <summary>Compares them.</summary>
    Comparing,

    /// <summary>Chooses, of those who may be one person, who is.</summary>
    Pairing,
}

/// <summary>How far it has come. Immutable; safe to share between threads.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is; 0 where that is not known.</param>
public readonly record struct ReconcilingProgress(ReconcilingStep Step, long Done, long Total);
