using System.Globalization;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>The database file of a store and what is asked of it. One thread at a time, but for <see cref="Second"/>.</summary>
internal sealed class StoreFile : IDisposable
{
    private const string FileName = "registers.duckdb", SpillName = "spill";

    private readonly DuckDBConnection connection;

    private StoreFile(string folder, DuckDBConnection connection) => (Folder, this.connection) = (folder, connection);

    public string Folder { get; }

    /// <summary>Opens the file, made where there is none.</summary>
    public static StoreFile Open(string folder, RegisterOptions options)
    {
        try
        {
            Directory.CreateDirectory(folder);
            NativeHeap.ReturnWhatIsFreed();
            var builder = new DuckDBConnectionStringBuilder { DataSource = Path.Combine(folder, FileName) };
            builder["memory_limit"] = string.Create(CultureInfo.InvariantCulture, $"{options.StoreMegabytes}MiB");
            builder["threads"] = options.Threads.ToString(CultureInfo.InvariantCulture);
            builder["temp_directory"] = Path.Combine(folder, SpillName);
            // What has to be in order is asked for in order; keeping the order of rows besides costs memory.
            builder["preserve_insertion_order"] = "false";
            builder["autoinstall_known_extensions"] = "false";
            builder["checkpoint_threshold"] = "64MiB";
            var connection = new DuckDBConnection(builder.ConnectionString);
            connection.Open();
            return new StoreFile(folder, connection);
        }
        catch (Exception exception) when (StoreErrors.Explain(exception, folder) is { } told)
        {
            throw told;
        }
    }

    /// <summary>Removes what <see cref="Open"/> makes, and nothing else.</summary>
    public static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (string file in (string[])[FileName, FileName + ".wal"]) File.Delete(Path.Combine(folder, file));
        if (Directory.Exists(Path.Combine(folder, SpillName))) Directory.Delete(Path.Combine(folder, SpillName), recursive: true);
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    /// <summary>Another way into the same file, for a second thread or transaction.</summary>
    public StoreFile Second()
    {
        // Connections of one process with the same words share one database.
        var second = new DuckDBConnection(connection.ConnectionString);
        Guard(second.Open);
        return new StoreFile(Folder, second);
    }

    public void Run(string sql, params ReadOnlySpan<object?> values)
    {
        using DuckDBCommand command = Command(sql, values);
        Guard(() => command.ExecuteNonQuery());
    }

    /// <summary>Does something of which all is kept or, where it fails, nothing.</summary>
    public void InTransaction(Action act)
    {
        Run("BEGIN");
        try
        {
            act();
            Run("COMMIT");
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>Ends a transaction of which nothing is kept.</summary>
    public void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (Exception exception) when (exception is RegisterStoreException or DuckDBException)
        {
            // The store has failed before, and that is what is told.
        }
    }

    public T? Value<T>(string sql, params ReadOnlySpan<object?> values)
    {
        using DuckDBCommand command = Command(sql, values);
        object? value = Guard(command.ExecuteScalar);
        return value is null or DBNull ? default : (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture);
    }

    /// <summary>Rows as they come: they are not kept.</summary>
    public IEnumerable<StoreRow> Rows(string sql, params object?[] values)
    {
        using DuckDBCommand command = Command(sql, values);
        command.UseStreamingMode = true;
        using DuckDBDataReader reader = Guard(command.ExecuteReader);
        var row = new StoreRow(reader);
        while (Guard(reader.Read)) yield return row;
    }

    public DuckDBAppender Appender(string table) => Guard(() => connection.CreateAppender(table));

    /// <summary>Does something; a failure that a user can do something about is told as such.</summary>
    public T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (StoreErrors.Explain(exception, Folder) is { } told)
        {
            throw told;
        }
    }

    public void Guard(Action act) => Guard(() =>
    {
        act();
        return true;
    });

    public void Dispose() => connection.Dispose();

    private DuckDBCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (object? value in values) command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }
}
