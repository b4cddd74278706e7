using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>Keeps the columns that fields were read from, and numbers them. One thread, within an open block.</summary>
internal sealed class CellMapIntake
{
    private readonly StoreFile file;
    private readonly Dictionary<string, uint> numbers = new(StringComparer.Ordinal);

    public CellMapIntake(StoreFile file)
    {
        this.file = file;
        foreach ((uint number, string columns) in CellMaps.Of(file)) numbers.Add(columns, number);
    }

    /// <summary>The number of the columns; null for an entry that was read from no cells.</summary>
    public uint? Of(CellColumns? cells)
    {
        if (cells is not { Columns: var columns }) return null;
        if (numbers.TryGetValue(columns, out uint number)) return number;
        number = (uint)numbers.Count;
        file.Run("INSERT INTO cells VALUES (?, ?)", number, columns);
        numbers.Add(columns, number);
        return number;
    }
}
