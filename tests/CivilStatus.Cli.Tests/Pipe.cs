using System.Diagnostics;

namespace CivilStatus.Cli.Tests;

/// <summary>A named pipe as a source of entries: who reads it waits until something is sent, and for more until that is all.</summary>
internal sealed class Pipe : IDisposable
{
    private readonly List<Process> senders = [];

    public Pipe(TemporaryFolder folder)
    {
        Path = folder.PathOf("ống.ndjson");
        using Process made = Process.Start("mkfifo", [Path]);
        made.WaitForExit();
    }

    public string Path { get; }

    /// <summary>Sends a line to whoever reads next, and ends.</summary>
    public void Send(string line)
    {
        var sender = new ProcessStartInfo("sh", ["-c", "cat > \"$0\"", Path]) { RedirectStandardInput = true };
        Process sending = Process.Start(sender)!;
        senders.Add(sending);
        sending.StandardInput.WriteLine(line);
        sending.StandardInput.Close();
    }

    public void Dispose()
    {
        foreach (Process sender in senders)
        {
            // Who refused to run has not read it.
            if (!sender.HasExited) sender.Kill();
            sender.Dispose();
        }
    }
}
