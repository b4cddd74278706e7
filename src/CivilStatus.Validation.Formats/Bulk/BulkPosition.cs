namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>How far a run has come: everything before it has been written. Immutable; safe to share between threads.</summary>
/// <param name="Source">The source, counted from 0.</param>
/// <param name="RecordsOfSource">How many of its records are done.</param>
/// <param name="Records">How many records are done in the whole run.</param>
public readonly record struct BulkPosition(int Source, long RecordsOfSource, long Records)
{
    /// <summary>Nothing is done.</summary>
    public static BulkPosition Start => default;
}
