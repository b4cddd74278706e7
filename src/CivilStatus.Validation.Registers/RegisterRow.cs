using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers;

/// <summary>An entry made ready for a <see cref="RegisterStore"/>. Immutable; safe to share between threads.</summary>
public sealed class RegisterRow
{
    internal RegisterRow(PreparedEntry prepared) => Prepared = prepared;

    internal PreparedEntry Prepared { get; }
}
