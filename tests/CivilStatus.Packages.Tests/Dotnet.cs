using System.Diagnostics;
using System.Text;

namespace CivilStatus.Packages.Tests;

/// <summary>Runs <c>dotnet</c>, or another program, as a process of its own that knows nothing of this test run.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs it to its end and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has all it said.</exception>
    public static string Run(string folder, Dictionary<string, string> environment, params string[] arguments)
        => Run("dotnet", folder, environment, arguments);

    /// <summary>Runs another program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message has all it said.</exception>
    public static string Run(string program, string folder, Dictionary<string, string> environment, string[] arguments)
    {
        using Process process = Start(program, folder, environment, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(Patience);
        if (!ended) process.Kill(entireProcessTree: true);
        string said = output.Result + error.Result;
        if (ended && process.ExitCode == 0) return said;
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} {(ended ? $"ended with {process.ExitCode}" : $"did not end within {Patience}")}:\n{said}");
    }

    /// <summary>Starts a program without waiting for it to end.</summary>
    public static Process Start(string program, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What this run was given by the build around it would steer the build within it.
        foreach (string name in start.Environment.Keys.Where(IsOfThisBuild).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Nodes that are kept for the next build would keep our pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static bool IsOfThisBuild(string variable)
        => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
