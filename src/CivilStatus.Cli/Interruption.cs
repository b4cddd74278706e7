namespace CivilStatus.Cli;

/// <summary>Turns Ctrl-C into a request to stop, so that what was found so far is written whole.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();

    public Interruption() => Console.CancelKeyPress += OnCancel;

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancel;
        source.Dispose();
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs e)
    {
        // A second Ctrl-C ends the process at once.
        e.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
