using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>A row of a sheet, or a line of a text file.</summary>
/// <param name="place">The sheet or file.</param>
/// <param name="header">The header that says which column a slot was read from; null where there are no columns.</param>
internal sealed class RowOrigin(SheetPlace place, SheetHeader? header = null) : EntryOrigin
{
    /// <summary>The sheet or file.</summary>
    public SheetPlace Place => place;

    /// <summary>The header the row was read by; null where there are no columns.</summary>
    public SheetHeader? Header => header;

    /// <summary>Its number, from 1.</summary>
    public long Row { get; set; }

    /// <inheritdoc/>
    public override string Source => place.SourceOf(Row);

    /// <inheritdoc/>
    public override string? CellOf(int slot) => header?.ColumnOf(slot) is >= 0 and int column ? CellAddress.Of(column, Row) : null;
}
