using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>Appending texts that may be missing.</summary>
internal static class AppenderRows
{
    public static IDuckDBAppenderRow AppendText(this IDuckDBAppenderRow row, string? text) => text is null ? row.AppendNullValue() : row.AppendValue(text);
}
