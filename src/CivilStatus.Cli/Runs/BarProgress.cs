using CivilStatus.Validation.Registers;
using System.Diagnostics;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using Spectre.Console;

namespace CivilStatus.Cli.Runs;

/// <summary>A bar on a terminal, with rate and remaining time.</summary>
internal sealed class BarProgress(IAnsiConsole console, ProgressContext context, Language language) : IBulkProgress, IProgress<RegisterProgress>
{
    private const int MillisecondsBetween = 100;

    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private readonly Stopwatch sinceStart = Stopwatch.StartNew();
    private ProgressTask? task;
    private string? ruleAsked;

    /// <summary>Runs work under a bar that disappears when it is done.</summary>
    public static T Run<T>(IAnsiConsole console, Language language, Func<IBulkProgress, T> work)
        => console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new BarProgress(console, context, language)));

    public void Started(EntrySource source)
    {
        task?.StopTask();
        task = context.AddTask(Markup.Escape(source.Name), maxValue: source.TotalBytes ?? 1);
        task.IsIndeterminate = source.TotalBytes is null;
    }

    public void Advanced(EntrySource source, long records)
    {
        if (sinceShown.ElapsedMilliseconds < MillisecondsBetween) return;
        sinceShown.Restart();
        long rate = (long)(records / Math.Max(0.001, sinceStart.Elapsed.TotalSeconds));
        task!.Value = source.BytesRead;
        task.Description = Markup.Escape(language[$"{source.Name}: {records} trường hợp, {rate}/giây", $"{source.Name}: {records} entries, {rate}/s"]);
    }

    /// <summary>Rules over sets are being asked.</summary>
    public void Report(RegisterProgress value)
    {
        string name = $"{value.Rule} {value.Role}".TrimEnd();
        if (task is null || ruleAsked != name)
        {
            task?.StopTask();
            task = context.AddTask(Markup.Escape(name));
            ruleAsked = name;
        }
        task.IsIndeterminate = value.Total == 0;
        if (value.Total == 0) return;
        task.MaxValue = value.Total;
        task.Value = value.Decided;
    }

    public void Said(ReadDiagnostic diagnostic) => console.WriteLine($"{diagnostic.Place}: {diagnostic.Message.In(language.Code)}");
}
