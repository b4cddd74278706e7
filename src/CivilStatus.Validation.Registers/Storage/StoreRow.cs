using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>The row that a reader stands on; valid until the next one.</summary>
internal sealed class StoreRow(DuckDBDataReader reader)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public T Get<T>(int column) => reader.GetFieldValue<T>(column);

    public string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public int? Number(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<int>(column);

    public byte[] Bytes(int column)
    {
        using Stream stream = reader.GetStream(column);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
