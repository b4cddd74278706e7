using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Columnar.Findings;

namespace CivilStatus.Cli.Reports;

/// <summary>The rows about some consecutive records.</summary>
internal sealed class ParquetPart(FindingRows rows) : ReportPart
{
    public FindingRows Rows => rows;

    public override void Add(in CheckedRecord record)
    {
        if (record.Result is { } result) rows.Add(record.Number, record.Record.Source, result);
        else rows.Add(record.Number, record.Record.Source, record.Record.Error!);
    }

    public override void Clear() => rows.Clear();
}
