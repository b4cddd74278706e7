using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Reports;

/// <summary>What a report says of some consecutive records, worked out before its turn to be written has come. One thread at a time.</summary>
internal abstract class ReportPart
{
    /// <summary>Takes the next record; what is said of it is put into words now, since its entry is used again.</summary>
    public abstract void Add(in CheckedRecord record);

    /// <summary>Empties the part.</summary>
    public abstract void Clear();
}
