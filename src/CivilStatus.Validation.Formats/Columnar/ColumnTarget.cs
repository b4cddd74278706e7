using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Where the values of a column go in a record of one event.</summary>
/// <param name="Field">The field.</param>
/// <param name="Item">The item of the record's list; <see cref="NoItem"/> outside it, <see cref="EveryItem"/> where the column holds all of them.</param>
internal sealed record ColumnTarget(EntryField Field, int Item)
{
    public const int NoItem = -1, EveryItem = -2;

    /// <summary>Finds the target of a column; null where the event has no such field.</summary>
    public static ColumnTarget? Of(ParquetColumn column, EntryLayout layout)
    {
        EntryField? field;
        if (column.ItemPath is { } inner) return layout.List is { } list && list.Path == column.Path && list.ByPath.TryGetValue(inner, out field) ? new ColumnTarget(field, EveryItem) : null;
        if (layout.ByPath.TryGetValue(column.Path, out field)) return new ColumnTarget(field, NoItem);
        return FieldPath.TryParseItem(column.Path, out string name, out int item, out string rest) && name == layout.List?.Path && layout.List.ByPath.TryGetValue(rest, out field)
            ? new ColumnTarget(field, item)
            : null;
    }
}
