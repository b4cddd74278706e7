using CivilStatus.Cli.Commands;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>Says what a reconciliation found, in canonical order.</summary>
internal interface IReconcileReport : IDisposable
{
    /// <summary>A record of which nothing could be made.</summary>
    void Add(UnreadableRecord record);

    /// <summary>A pair, or somebody who has none.</summary>
    void Add(ReconciledPair pair);

    /// <summary>That was all.</summary>
    void Finish(ReconcileSummary summary);

    // Most hold nothing that has to be closed.
    void IDisposable.Dispose()
    {
    }
}

/// <summary>The report asked for.</summary>
internal static class ReconcileReports
{
    public static IReconcileReport Of(ReconcileArguments arguments, string[] left, string[] right, Stream output, RuleCatalogue catalogue, Rule rule) => arguments.Format switch
    {
        "ndjson" => new ReconcileNdjson(output, rule, arguments.Language.Code),
        "html" => new ReconcileHtml(output, catalogue, rule, arguments.Language),
        "xlsx" => new ReconcileWorkbook((FileStream)output, left, right, catalogue, rule, arguments.Language),
        _ => new ReconcileText(output, arguments.Output is null && !Console.IsOutputRedirected, arguments.Language),
    };
}
