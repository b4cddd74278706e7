using System.Diagnostics;
using System.Globalization;

namespace CivilStatus.Benchmarks.Bare;

/// <summary><c>bare FILE [--threads T] [--repeats R]</c>: the bare pass, several times.</summary>
internal static class BareMode
{
    public static int Run(Arguments arguments)
    {
        string path = arguments.Text(0);
        int threads = arguments.Option("threads", 2), repeats = arguments.Option("repeats", 7);
        double megabytes = new FileInfo(path).Length / 1e6;
        var pass = new BarePass(path, threads);
        (long records, long tokens) = pass.Run();
        var seconds = new List<double>();
        for (int i = 0; i < repeats; i++)
        {
            long start = Stopwatch.GetTimestamp();
            pass.Run();
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} records, {tokens} tokens, {megabytes:0} MB, {threads} threads"));
        Spread.Print("records", [.. seconds.Select(s => records / s)], "a second");
        Spread.Print("bytes", [.. seconds.Select(s => megabytes / s)], "MB/s");
        return 0;
    }
}
