using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>A person that an entry is about. Safe to share between threads as long as the entry is not changed.</summary>
/// <param name="Record">The number the entry was appended with.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Role">The role of the person, such as <c>child</c>.</param>
/// <param name="Entry">The entry.</param>
public sealed record ReconciledLeft(long Record, string Source, string? Id, string Role, Entry Entry);
