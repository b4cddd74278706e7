using System.Runtime.InteropServices;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>Writes entries and persons into the store, block by block: what no <see cref="Commit"/> ended is not there. One thread.</summary>
internal sealed class RecordIntake(StoreFile file) : IDisposable
{
    private readonly Dictionary<string, DuckDBAppender> appenders = [];
    private long lefts = file.Value<long>("SELECT count(*) FROM lefts"), principals = file.Value<long>("SELECT count(*) FROM principals"), rights = file.Value<long>("SELECT count(*) FROM rights");
    private bool isOpen;

    /// <summary>Whether something was appended and not committed.</summary>
    public bool IsOpen => isOpen;

    public void Append(PreparedLeft left) => file.Guard(() =>
    {
        uint seq = checked((uint)lefts);
        IDuckDBAppenderRow row = To("lefts").AppendValue((uint?)seq).AppendValue((long?)left.Record).AppendValue(left.Source);
        Text(row, left.Id).AppendValue((bool?)left.IsBirth).AppendValue((int?)left.Place.Day).AppendValue((int?)left.Place.Number).AppendValue((ulong?)left.Place.Content).AppendValue(left.Json).EndRow();
        foreach (PreparedPrincipal principal in left.Principals)
        {
            uint who = checked((uint)principals);
            To("principals").AppendValue((uint?)who).AppendValue((uint?)seq).AppendValue((byte?)principal.Question).EndRow();
            foreach (ulong hash in principal.Hashes) To("leftKeys").AppendValue((ulong?)hash).AppendValue((uint?)who).EndRow();
            principals++;
        }
        lefts++;
    });

    public void Append(PreparedRight right) => file.Guard(() =>
    {
        uint seq = checked((uint)rights);
        IDuckDBAppenderRow row = To("rights").AppendValue((uint?)seq).AppendValue((long?)right.Record).AppendValue(right.Source);
        Text(row, right.PersonalId).AppendValue((ulong?)right.Content).AppendValue(right.Json).EndRow();
        foreach (ulong hash in right.Hashes) To("rightKeys").AppendValue((ulong?)hash).AppendValue((uint?)seq).EndRow();
        rights++;
    });

    public void Append(UnreadableRecord record)
    {
        Begin();
        file.Run("INSERT INTO unreadable VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (byte)record.Side, record.Record, record.Source, record.Code, record.Place, record.Quote, record.Message.In("vi"), record.Message.In("en"));
    }

    public void Commit(string position)
    {
        Begin();
        Close();
        StoreSchema.SetMeta(file, "position", position);
        file.Run("COMMIT");
        isOpen = false;
    }

    public void Dispose()
    {
        if (!isOpen) return;
        try
        {
            Close();
            file.Run("ROLLBACK");
        }
        catch (Exception exception) when (exception is RegisterStoreException or DuckDBException)
        {
            // Nothing of the block was kept, and the store may have failed before.
        }
    }

    private void Begin()
    {
        if (isOpen) return;
        file.Run("BEGIN");
        isOpen = true;
    }

    private IDuckDBAppenderRow To(string table)
    {
        Begin();
        ref DuckDBAppender? appender = ref CollectionsMarshal.GetValueRefOrAddDefault(appenders, table, out _);
        return (appender ??= file.Appender(table)).CreateRow();
    }

    private void Close()
    {
        file.Guard(() =>
        {
            foreach (DuckDBAppender appender in appenders.Values) appender.Close();
        });
        appenders.Clear();
    }

    private static IDuckDBAppenderRow Text(IDuckDBAppenderRow row, string? text) => text is null ? row.AppendNullValue() : row.AppendValue(text);
}
