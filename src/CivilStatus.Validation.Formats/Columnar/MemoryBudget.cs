namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>What reading may take: a row group for the values of its rows, a column of it for its pages while they are decoded.</summary>
internal sealed class MemoryBudget
{
    private readonly long most;
    private long left;

    private MemoryBudget(long most) => this.most = left = most;

    public static MemoryBudget OfRowGroup() => new(1L << 31);

    public static MemoryBudget OfColumn() => new(1L << 30);

    /// <summary>Takes a part of it.</summary>
    /// <exception cref="ParquetRefusal">There is not so much left.</exception>
    public void Take(long bytes)
    {
        left -= Math.Min(bytes, most + 1);
        if (left < 0)
            throw ParquetRefusal.TooLarge($"nhóm dòng cần hơn {most >> 30} GiB bộ nhớ.", $"more than {most >> 30} GiB of memory would be needed.");
    }
}
