namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>The values of one column in one row group, as texts; null where nothing is written.</summary>
/// <param name="Texts">Of a plain column one for each row; of a list one for each item of all rows.</param>
/// <param name="Starts">Of a list: where the items of each row start, and where those of the last end; else null.</param>
internal sealed record ColumnValues(string?[] Texts, int[]? Starts)
{
    /// <summary>The items of a row.</summary>
    public ReadOnlySpan<string?> ItemsOf(int row) => Texts.AsSpan(Starts![row]..Starts[row + 1]);
}
