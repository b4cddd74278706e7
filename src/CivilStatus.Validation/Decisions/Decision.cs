using System.Collections.Immutable;

namespace CivilStatus.Validation.Decisions;

/// <summary>What would decide an undecided verdict. Immutable.</summary>
/// <param name="Kind">How surely.</param>
/// <param name="Facts">The facts to find out, never empty.</param>
public sealed record Decision(DecisionKind Kind, ImmutableArray<DecidingFact> Facts);
