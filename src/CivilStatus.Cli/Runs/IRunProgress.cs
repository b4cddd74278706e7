using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Runs;

/// <summary>Tells a person how far a run has come, on standard error.</summary>
internal interface IRunProgress
{
    /// <summary>A source begins.</summary>
    void Start(EntrySource source);

    /// <summary>A record is done.</summary>
    void Advance(EntrySource source, long records);

    /// <summary>Something about a source that concerns no single record.</summary>
    void Say(ReadDiagnostic diagnostic);
}
