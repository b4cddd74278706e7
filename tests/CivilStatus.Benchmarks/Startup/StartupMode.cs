using System.Diagnostics;
using System.Globalization;

namespace CivilStatus.Benchmarks.Startup;

/// <summary>
/// <c>startup [--processes N]</c>: from the sealed bundle to the first verdict, each time in a process of its own.
/// <c>startup --program FILE --input FILE</c> times a published <c>civilstatus validate</c> from start to end instead.
/// </summary>
internal static class StartupMode
{
    public static int Run(Arguments arguments)
    {
        int processes = arguments.Option("processes", 20);
        if (arguments.Words("program") is { } program) return Program(program, arguments.Words("input") ?? throw new ArgumentException("--input is missing."), processes);
        List<double> loaded = [], verdict = [], whole = [], processor = [];
        // The first one brings the files into memory and is not counted.
        for (int i = -1; i < processes; i++)
        {
            (double milliseconds, string output) = Time(Environment.ProcessPath!, [.. Itself(), "first-verdict"]);
            if (i < 0) continue;
            double[] figures = [.. output.Split(' ').Select(w => double.Parse(w, CultureInfo.InvariantCulture))];
            loaded.Add(figures[0]);
            verdict.Add(figures[1]);
            whole.Add(milliseconds);
            processor.Add(figures[2]);
        }
        Spread.Print("bundle loaded", loaded, "ms");
        Spread.Print("until the first verdict", verdict, "ms");
        Spread.Print("whole process", whole, "ms");
        Spread.Print("its processor time", processor, "ms");
        return 0;
    }

    private static int Program(string program, string input, int processes)
    {
        var whole = new List<double>();
        for (int i = -1; i < processes; i++)
        {
            (double milliseconds, _) = program.EndsWith(".dll", StringComparison.Ordinal)
                ? Time(Environment.ProcessPath!, program, "validate", input)
                : Time(program, "validate", input);
            if (i >= 0) whole.Add(milliseconds);
        }
        Spread.Print("civilstatus validate", whole, "ms");
        return 0;
    }

    // Published it is a program of its own; else dotnet runs it.
    private static string[] Itself() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(StartupMode).Assembly.Location] : [];

    private static (double Milliseconds, string Output) Time(string program, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, output);
    }
}
