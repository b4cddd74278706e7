using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>A block of records being appended to a store: all of it is kept when it is committed, else nothing. One thread.</summary>
internal sealed class AppendedBlock(StoreFile file) : IDisposable
{
    private readonly TableAppenders appenders = new(file);

    /// <summary>Whether something was appended and not committed.</summary>
    public bool IsOpen { get; private set; }

    public void Begin()
    {
        if (IsOpen) return;
        file.Run("BEGIN");
        IsOpen = true;
    }

    /// <inheritdoc cref="TableAppenders.Row"/>
    public IDuckDBAppenderRow Row(string table)
    {
        Begin();
        return appenders.Row(table);
    }

    /// <inheritdoc cref="TableAppenders.Count"/>
    public void Count(int bytes) => appenders.Count(bytes);

    /// <summary>Keeps the block.</summary>
    /// <param name="position">How far the input was read.</param>
    /// <param name="with">What is done together with it.</param>
    public void Commit(string position, Action? with = null)
    {
        Begin();
        appenders.Close();
        StoreSchema.SetMeta(file, "position", position);
        with?.Invoke();
        file.Run("COMMIT");
        IsOpen = false;
    }

    public void Dispose()
    {
        if (!IsOpen) return;
        try
        {
            appenders.Close();
        }
        catch (Exception exception) when (exception is RegisterStoreException or DuckDBException)
        {
            // Nothing of the block is kept, and the store may have failed before.
        }
        file.RollBack();
    }
}
