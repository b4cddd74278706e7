using Parquet;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>A text a row.</summary>
internal sealed class TextColumn(DataField field) : ReportColumn
{
    private readonly List<string?> texts = [];

    public void Add(string? text) => texts.Add(text);

    public override void PadTo(int rows)
    {
        while (texts.Count < rows) texts.Add(null);
    }

    public override void Append(ReportColumn others) => texts.AddRange(((TextColumn)others).texts);

    public override void Clear() => texts.Clear();

    public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAsync(field, texts);
}
