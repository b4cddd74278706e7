using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>What another program says of a vector.</summary>
/// <param name="Line">The line it stands on, from 1.</param>
/// <param name="Id">The id of the vector.</param>
/// <param name="Findings">Its findings that have an effect; what it does not say of one is null.</param>
/// <param name="Disposition">What becomes of the entry; null where it does not say.</param>
public sealed record Answer(int Line, string Id, ImmutableArray<ExpectedFinding> Findings, string? Disposition);
