using Spectre.Console;

namespace CivilStatus.Cli.Runs;

/// <summary>A bar over work whose amount is known, on standard error; nothing where that is no terminal.</summary>
internal static class CountProgress
{
    /// <summary>Runs work that tells, from any thread, how much is done of how much.</summary>
    public static T Run<T>(string what, Func<Action<int, int>?, T> work)
    {
        if (Console.IsErrorRedirected) return work(null);
        return Consoles.Error().Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(what));
                return work((done, of) =>
                {
                    task.MaxValue = of;
                    task.Increment(1);
                });
            });
    }
}
