using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>One column of a table that a function reads by its name.</summary>
internal readonly struct TableColumn
{
    private readonly int index;

    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public TableColumn(Table table, string name)
    {
        index = table.ColumnIndex(name);
        if (index < 0)
            throw new ArgumentException($"Table '{table.Id}' has no column '{name}'; its columns are: {string.Join(", ", table.Columns)}. Add the column or name another table.", nameof(table));
    }

    /// <summary>What the row says in the column; empty where it says nothing.</summary>
    public string Of(TableRow row) => row.Cells[index];
}
