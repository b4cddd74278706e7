using CivilStatus.Validation.Registers.Reconciling.Storing;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>An entry or a person made ready for a <see cref="Reconciliation"/>. Immutable; safe to share between threads.</summary>
public sealed class ReconcilingRow
{
    internal ReconcilingRow(PreparedLeft left) => Left = left;

    internal ReconcilingRow(PreparedRight right) => Right = right;

    internal PreparedLeft? Left { get; }

    internal PreparedRight? Right { get; }
}
