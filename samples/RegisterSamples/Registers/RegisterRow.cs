namespace CivilStatus.Samples.Registers;

/// <summary>One entry of a register as a row of cells by column.</summary>
internal sealed class RegisterRow
{
    private readonly Dictionary<string, SampleCell> cells = new(StringComparer.Ordinal);

    /// <summary>A row of its own that holds the same cells.</summary>
    public RegisterRow Copy()
    {
        var copy = new RegisterRow();
        foreach ((string column, SampleCell cell) in cells) copy.Set(column, cell);
        return copy;
    }

    public SampleCell? Cell(string column) => cells.GetValueOrDefault(column);

    /// <summary>The text of a cell; setting null or nothing empties it.</summary>
    public string? this[string column]
    {
        get => Cell(column)?.Text;
        set => Set(column, string.IsNullOrEmpty(value) ? null : SampleCell.OfText(value));
    }

    public void Set(string column, SampleCell? cell)
    {
        if (cell is null) cells.Remove(column);
        else cells[column] = cell;
    }
}
