using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>One column of a file, by its place in the canonical record.</summary>
/// <param name="Path">Its path, such as <c>child.born</c> or <c>adopters[0].name</c>; of a list the path of the list.</param>
/// <param name="ItemPath">Its path within an item of the list, empty where the items are values; null outside a list.</param>
/// <param name="ItemLevel">The definition level from which on an item is there.</param>
/// <param name="Field">The column as the library knows it.</param>
/// <param name="Kind">How it holds its values.</param>
internal sealed record ParquetColumn(string Path, string? ItemPath, int ItemLevel, DataField Field, ColumnKind Kind)
{
    /// <summary>The path as people are shown it.</summary>
    public string Shown => ItemPath switch
    {
        null => Path,
        "" => Path + "[]",
        _ => $"{Path}[].{ItemPath}",
    };

    /// <summary>Whether it belongs to officers' confirmations, which are lists in lists.</summary>
    public bool IsOfConfirmations => Path == "confirmations" || Path.StartsWith("confirmations[", StringComparison.Ordinal) || Path.StartsWith("confirmations.", StringComparison.Ordinal);

    /// <summary>Whether its values are read at all.</summary>
    public bool IsRead => Kind != ColumnKind.Other && !IsOfConfirmations;

    /// <summary>The type as the file calls it.</summary>
    public string TypeName => Field.IsArray ? "REPEATED" : Field.SchemaElement?.Type?.ToString() ?? Field.ClrType.Name;
}
