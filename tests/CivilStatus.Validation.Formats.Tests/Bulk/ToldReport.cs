using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Keeps what a run tells, with the position behind each part.</summary>
internal class ToldReport : IBulkReport<List<string>>
{
    public List<string> Told { get; } = [];

    public List<BulkPosition> Positions { get; } = [];

    public List<string> NewPart() => [];

    public virtual void Add(List<string> part, in CheckedRecord record) => part.Add(BulkRuns.Tell(record));

    public virtual void Write(List<string> part, BulkPosition reached)
    {
        Told.AddRange(part);
        Positions.Add(reached);
        part.Clear();
    }
}
