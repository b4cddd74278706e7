using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues;

/// <summary>
/// A table of the catalogue: codes with aliases, letters, number words, damaged byte pairs.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class Table
{
    // Made when something is first looked up: most tables are only read for what functions make of them.
    private RowIndex? index;

    // Two or three at most, and asked for with every text: never changed, only exchanged for a longer one.
    private object[] prepared = [];

    /// <summary>A table of rows; the first row of a key or alias counts.</summary>
    public Table(string id, LocalizedText title, ImmutableArray<string> columns, ImmutableArray<TableRow> rows)
        => (Id, Title, Columns, Rows) = (id, title, columns, rows);

    /// <summary>Its id, such as <c>ethnic-groups</c>.</summary>
    public string Id { get; }

    /// <summary>What it lists.</summary>
    public LocalizedText Title { get; }

    /// <summary>The names of its columns, besides key and aliases.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows, in file order.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>
    /// Finds the row whose key or alias is the text; letter case, spacing and NFC/NFD do not matter. Costs no allocation.
    /// </summary>
    public TableRow? Find(ReadOnlySpan<char> text) => (index ??= new RowIndex(Rows)).Find(text);

    /// <summary>The index of a column, or −1.</summary>
    public int ColumnIndex(string column) => Columns.IndexOf(column);

    /// <summary>What a function makes of the table once, such as a set of letters, kept for the next call.</summary>
    public T Prepare<T>(Func<Table, T> make)
        where T : class
    {
        foreach (object one in Volatile.Read(ref prepared))
            if (one is T ready) return ready;
        return Keep(make(this));
    }

    // Another thread may have made and kept the same in the meantime; then that one counts.
    private T Keep<T>(T made)
        where T : class
    {
        while (true)
        {
            object[] before = Volatile.Read(ref prepared);
            foreach (object one in before)
                if (one is T ready) return ready;
            if (ReferenceEquals(Interlocked.CompareExchange(ref prepared, [.. before, made], before), before)) return made;
        }
    }
}
