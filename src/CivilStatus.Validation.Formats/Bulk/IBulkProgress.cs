namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>Is told how the reading goes, by one thread at a time.</summary>
public interface IBulkProgress
{
    /// <summary>A source begins.</summary>
    void Started(EntrySource source);

    /// <summary>Some more of a source has been read.</summary>
    /// <param name="source">The source.</param>
    /// <param name="records">How many records were read in the run so far.</param>
    void Advanced(EntrySource source, long records);

    /// <summary>Something about a source that concerns no single record.</summary>
    void Said(ReadDiagnostic diagnostic);
}
