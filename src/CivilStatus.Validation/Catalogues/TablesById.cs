using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Catalogues;

/// <summary>The tables of a catalogue by their ids. Safe to share between threads.</summary>
internal sealed class TablesById
{
    private readonly TextMap<Table> tables = new();

    public TablesById(Catalogue catalogue)
    {
        foreach (Table table in catalogue.Tables) tables.TryAdd(table.Id, table);
    }

    /// <exception cref="KeyNotFoundException">There is no such table.</exception>
    public Table this[string id] => tables.TryGetValue(id, out Table? table) ? table : throw new KeyNotFoundException($"The catalogue has no table '{id}'.");
}
