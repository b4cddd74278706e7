namespace CivilStatus.Validation.Registers;

/// <summary>What a <see cref="SetDiagnostic"/> tells.</summary>
public enum SetDiagnosticKind : byte
{
    /// <summary>So many share a key that not every pair of them was compared: see <see cref="RegisterOptions.BlockLimit"/>.</summary>
    LargeBlock,

    /// <summary>A failure of ours; the entries are not to blame.</summary>
    Fault,
}
