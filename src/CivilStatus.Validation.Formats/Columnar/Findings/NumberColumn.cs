using Parquet;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>A whole number a row.</summary>
internal sealed class NumberColumn(DataField field) : ReportColumn
{
    private readonly List<long?> numbers = [];

    public void Add(long number) => numbers.Add(number);

    public override void PadTo(int rows)
    {
        while (numbers.Count < rows) numbers.Add(null);
    }

    public override void Append(ReportColumn others) => numbers.AddRange(((NumberColumn)others).numbers);

    public override void Clear() => numbers.Clear();

    public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAsync<long>(field, numbers.ToArray());
}
