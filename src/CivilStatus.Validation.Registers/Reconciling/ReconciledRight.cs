using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>A person of the population database. Safe to share between threads as long as the record is not changed.</summary>
/// <param name="Record">The number the person was appended with.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Person">The record, of the layout of a person.</param>
public sealed record ReconciledRight(long Record, string Source, Entry Person)
{
    /// <summary>The personal number; null where none is written.</summary>
    public string? PersonalId => Person["personalId"];
}
