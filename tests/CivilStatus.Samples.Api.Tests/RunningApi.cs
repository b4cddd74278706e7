using System.Diagnostics;

namespace CivilStatus.Samples.Api.Tests;

/// <summary>The sample as a process of its own, on a port of its own, on a database file.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private RunningApi(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; }

    public static async Task<RunningApi> Start(string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "CivilStatus.Samples.Api.dll"), "--urls", "http://127.0.0.1:0", "--database", database, "--CivilStatus:AsOf", "2026-11-23" })
            start.ArgumentList.Add(argument);
        Process process = Process.Start(start)!;
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        // Read to the end, or the process would stop when its pipe is full.
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The sample ended: " + string.Join('\n', said)));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new RunningApi(process, await address.Task.WaitAsync(Longest));

        void Take(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
            int at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0) address.TrySetResult(line[(at + Listening.Length)..].Trim());
        }
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    public async ValueTask DisposeAsync()
    {
        process.EnableRaisingEvents = false;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
