using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Catalogues;

/// <summary>
/// A table of the catalogue: codes with aliases, letters, number words, damaged byte pairs.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class Table
{
    private readonly FrozenDictionary<string, TableRow> byKey;
    private readonly ConcurrentDictionary<Type, object> prepared = new();

    /// <summary>A table of rows; the first row of a key or alias counts.</summary>
    public Table(string id, LocalizedText title, ImmutableArray<string> columns, ImmutableArray<TableRow> rows)
    {
        (Id, Title, Columns, Rows) = (id, title, columns, rows);
        var index = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (TableRow row in rows) index.TryAdd(TextKey.Of(row.Key), row);
        foreach (TableRow row in rows)
            foreach (string alias in row.Aliases) index.TryAdd(TextKey.Of(alias), row);
        byKey = index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Its id, such as <c>ethnic-groups</c>.</summary>
    public string Id { get; }

    /// <summary>What it lists.</summary>
    public LocalizedText Title { get; }

    /// <summary>The names of its columns, besides key and aliases.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, in file order.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>Finds the row whose key or alias is the text; letter case, spacing and NFC/NFD do not matter.</summary>
    public TableRow? Find(string text) => byKey.GetValueOrDefault(TextKey.Of(text));

    /// <summary>The index of a column, or −1.</summary>
    public int ColumnIndex(string column) => Columns.IndexOf(column);

    /// <summary>What a function makes of the table once, such as a set of letters, kept for the next call.</summary>
    public T Prepare<T>(Func<Table, T> make)
        where T : class
        => (T)prepared.GetOrAdd(typeof(T), static (_, of) => of.Make(of.Table), (Make: make, Table: this));
}
