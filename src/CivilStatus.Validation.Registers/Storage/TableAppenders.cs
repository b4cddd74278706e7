using System.Runtime.InteropServices;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>Appends rows to tables of a store, within the transaction that is open. One thread.</summary>
internal sealed class TableAppenders(StoreFile file) : IDisposable
{
    // What appenders hold back is outside the store's limit of memory.
    private const long MostHeldBack = 8 << 20;

    private readonly Dictionary<string, DuckDBAppender> appenders = new(StringComparer.Ordinal);
    private long heldBack;

    /// <summary>A new row of a table.</summary>
    public IDuckDBAppenderRow Row(string table)
    {
        ref DuckDBAppender? appender = ref CollectionsMarshal.GetValueRefOrAddDefault(appenders, table, out _);
        return (appender ??= file.Appender(table)).CreateRow();
    }

    /// <summary>Tells how much the rows of one record hold; when much is held back, it is handed over.</summary>
    public void Count(int bytes)
    {
        heldBack += bytes;
        if (heldBack >= MostHeldBack) Close();
    }

    /// <summary>Hands over what is held back.</summary>
    public void Close()
    {
        file.Guard(() =>
        {
            foreach (DuckDBAppender appender in appenders.Values) appender.Close();
        });
        appenders.Clear();
        heldBack = 0;
    }

    /// <summary>Leaves what was not handed over.</summary>
    public void Dispose()
    {
        foreach (DuckDBAppender appender in appenders.Values) appender.Dispose();
    }
}
