using CivilStatus.Cli.Runs;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Reports;

/// <summary>Receives what is said of the records of a run, part by part in their order, then its summary.</summary>
internal interface IReport : IDisposable
{
    /// <summary>Whether the output lacks something that was asked for, as was said when it was written.</summary>
    bool IsIncomplete => false;

    /// <summary>An empty part; asked for before the run, parts are filled by several threads.</summary>
    ReportPart NewPart();

    /// <summary>Writes a part.</summary>
    void Write(ReportPart part);

    /// <summary>Takes some of what rules over sets found, in their order; after the last part.</summary>
    void Add(IReadOnlyList<SetFinding> findings);

    /// <summary>Hands everything written over to the output.</summary>
    void Flush();

    /// <summary>The run has ended.</summary>
    void Finish(RunSummary summary);
}
