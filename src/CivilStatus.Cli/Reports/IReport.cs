using CivilStatus.Cli.Runs;

namespace CivilStatus.Cli.Reports;

/// <summary>Receives the records of a run in order, then its summary.</summary>
internal interface IReport : IDisposable
{
    /// <summary>One record.</summary>
    void Add(RecordResult record);

    /// <summary>The run has ended.</summary>
    void Finish(RunSummary summary);
}
