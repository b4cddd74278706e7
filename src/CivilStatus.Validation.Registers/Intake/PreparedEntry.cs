using CivilStatus.Validation.Evaluation.Sets;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>All that the store keeps of an entry, made ready. Immutable.</summary>
internal sealed record PreparedEntry(long Record, string Source, string? Id, EntryPlace Place, CellColumns? Cells, byte[] Json, List<PreparedKey> Keys);

/// <summary>A key of an entry, or of a person in it.</summary>
/// <param name="Question">The number of the question.</param>
/// <param name="Key">Which of its keys.</param>
/// <param name="IsOther">Whether the entry has it as the second one.</param>
/// <param name="Text">The text by which it is found.</param>
/// <param name="IsOpen">Whether all with that text share the key, as in <see cref="KeyText"/>.</param>
/// <param name="Role">The role of the person.</param>
/// <param name="Order">By what entries are put in order.</param>
/// <param name="First">The first day that the counted field may be.</param>
/// <param name="Last">The last one.</param>
internal sealed record PreparedKey(int Question, byte Key, bool IsOther, string Text, bool IsOpen, string? Role = null, int?[]? Order = null, int First = 0, int Last = 0);
