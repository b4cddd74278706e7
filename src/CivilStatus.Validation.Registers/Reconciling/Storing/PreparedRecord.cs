using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>An entry made ready. Immutable.</summary>
internal sealed record PreparedLeft(long Record, string Source, string? Id, CellColumns? Cells, bool IsBirth, EntryPlace Place, byte[] Json, PreparedPrincipal[] Principals);

/// <summary>A person of an entry made ready: as what the rule asks of her or him, and the hashes of the keys.</summary>
internal sealed record PreparedPrincipal(int Question, ulong[] Hashes);

/// <summary>A person of the population database made ready. Immutable.</summary>
internal sealed record PreparedRight(long Record, string Source, string? PersonalId, ulong Content, byte[] Json, ulong[] Hashes);
