using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Mutations;

/// <summary>What running the examples against the mutants gave.</summary>
/// <param name="Mutants">How many there were.</param>
/// <param name="Survivors">Those that no example notices and that are not on the reviewed list, in the order of their files.</param>
/// <param name="Reviewed">Those that no example notices and that are on the reviewed list.</param>
/// <param name="Stale">Entries of the reviewed list whose mutant is noticed by now, or no longer exists.</param>
public sealed record MutationReport(
    int Mutants, ImmutableArray<Mutant> Survivors, ImmutableArray<ReviewedMutant> Reviewed, ImmutableArray<ReviewedMutant> Stale)
{
    /// <summary>Whether the examples notice every mutant but those reviewed, and the list holds no other.</summary>
    public bool IsClean => Survivors.IsEmpty && Stale.IsEmpty;
}
