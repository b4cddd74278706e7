using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>What is to be decided: two entries, or one and the counts of its group.</summary>
internal sealed record Candidate(StoredSide First, StoredSide? Other, GroupNumbers? Group);
