using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Cli.Tests;

/// <summary>Runs the tool as a process of its own, as its users do.</summary>
internal static class CommandLine
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "civilstatus.dll");

    public static ToolRun Run(params string[] arguments) => RunWith("", arguments);

    public static ToolRun RunWith(string input, params string[] arguments) => Run(input, "", arguments);

    /// <summary>Runs it in a folder, to which the paths of the arguments are relative.</summary>
    public static ToolRun RunIn(string folder, params string[] arguments) => Run("", folder, arguments);

    /// <summary>Starts it without waiting for it to end.</summary>
    public static Process Start(params string[] arguments) => Start("", arguments);

    private static Process Start(string folder, string[] arguments)
    {
        // What runs the tests may ignore Ctrl-C, as whatever runs in the background does, and its children inherit that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Tool, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    private static ToolRun Run(string input, string folder, string[] arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    /// <summary>The lines of NDJSON output.</summary>
    public JsonElement[] Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>The summary line of NDJSON output.</summary>
    public JsonElement Summary => Lines[^1].GetProperty("summary");
}
