using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>Where an entry that comes out of the store had been read.</summary>
internal sealed class StoredOrigin(string source, CellColumns? columns) : EntryOrigin
{
    private Dictionary<int, string>? cells;

    public override string Source => source;

    public override string? CellOf(int slot) => columns is { } known ? (cells ??= known.Cells()).GetValueOrDefault(slot) : null;
}
