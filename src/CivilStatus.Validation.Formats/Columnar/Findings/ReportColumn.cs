using Parquet;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>One column of the rows that are waiting to be written.</summary>
internal abstract class ReportColumn
{
    /// <summary>Leaves the rows up to a count blank.</summary>
    public abstract void PadTo(int rows);

    /// <summary>Takes the rows of the same column of others.</summary>
    public abstract void Append(ReportColumn others);

    public abstract void Clear();

    public abstract Task WriteAsync(ParquetRowGroupWriter group);
}
