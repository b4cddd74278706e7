using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>A mutant that no example can or need kill, and why.</summary>
/// <param name="Id">The id of the mutant.</param>
/// <param name="Reason">Why it may survive.</param>
/// <param name="Place">Where that is written.</param>
public sealed record ReviewedMutant(string Id, LocalizedText Reason, SourcePlace Place);
