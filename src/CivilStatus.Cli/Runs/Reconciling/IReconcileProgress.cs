using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Registers.Reconciling;
using Spectre.Console;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>Is told how a reconciliation goes: the reading, then the steps.</summary>
internal interface IReconcileProgress : IBulkProgress, IProgress<ReconcilingProgress>;

/// <summary>No bar: standard error is no terminal. Diagnostics are written as lines.</summary>
internal sealed class QuietReconciling(TextWriter error, Language language) : IReconcileProgress
{
    private readonly QuietProgress reading = new(error, language);

    public void Started(EntrySource source) => reading.Started(source);

    public void Advanced(EntrySource source, long records) => reading.Advanced(source, records);

    public void Said(ReadDiagnostic diagnostic) => reading.Said(diagnostic);

    public void Report(ReconcilingProgress value)
    {
    }
}

/// <summary>A bar on a terminal for each file and each step.</summary>
internal sealed class ReconcileBar(BarProgress reading, ProgressContext context, Language language) : IReconcileProgress
{
    private readonly Dictionary<ReconcilingStep, ProgressTask> tasks = [];

    /// <summary>Runs work under bars that disappear when it is done.</summary>
    public static T Run<T>(IAnsiConsole console, Language language, Func<IReconcileProgress, T> work)
        => console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new ReconcileBar(new BarProgress(console, context, language), context, language)));

    public void Started(EntrySource source) => reading.Started(source);

    public void Advanced(EntrySource source, long records) => reading.Advanced(source, records);

    public void Said(ReadDiagnostic diagnostic) => reading.Said(diagnostic);

    public void Report(ReconcilingProgress value)
    {
        if (!tasks.TryGetValue(value.Step, out ProgressTask? task))
        {
            foreach (ProgressTask before in tasks.Values) before.StopTask();
            tasks.Add(value.Step, task = context.AddTask(Name(value.Step), maxValue: Math.Max(1, value.Total)));
        }
        task.IsIndeterminate = value.Total == 0;
        task.MaxValue = Math.Max(1, value.Total);
        task.Value = value.Done;
    }

    private string Name(ReconcilingStep step) => step switch
    {
        ReconcilingStep.Finding => language["Tìm những người có thể trùng", "Looking for who may be the same"],
        ReconcilingStep.Comparing => language["So sánh từng cặp", "Comparing pairs"],
        _ => language["Ghép cặp", "Pairing"],
    };
}
