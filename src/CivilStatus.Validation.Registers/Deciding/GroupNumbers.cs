using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>The counts of a group, as in <see cref="Records.GroupEntry"/>.</summary>
internal sealed record GroupNumbers(int Size, int Least, int Most, int Stretches)
{
    public const string Columns = "size, least, most, stretches";

    /// <summary>How many columns that are.</summary>
    public const int ColumnCount = 4;

    /// <summary>Reads them from a column of a row on; null for a pair.</summary>
    public static GroupNumbers? Of(StoreRow row, int column)
        => row.Number(column) is { } size ? new GroupNumbers(size, row.Get<int>(column + 1), row.Get<int>(column + 2), row.Get<int>(column + 3)) : null;
}
