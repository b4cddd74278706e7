using System.Globalization;

namespace CivilStatus.Benchmarks;

/// <summary>Runs in turns, measured in processor time: what others do on the machine falls on all of them alike.</summary>
internal static class Rounds
{
    private const int FewestOperations = 10_000;

    // So long that the runtime has optimised everything: it does that by the clock, behind what runs.
    private const int WarmUpMilliseconds = 3000;

    /// <summary>Runs something until the runtime has optimised it.</summary>
    public static void WarmUp(Action run)
    {
        for (long end = Environment.TickCount64 + WarmUpMilliseconds; Environment.TickCount64 < end;) run();
    }

    /// <summary>Runs one of them only, for a profiler or to compare two states of the engine.</summary>
    public static void Loop(Func<int> run, int operations, int seconds)
    {
        WarmUp(() => run());
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long count = 0;
        for (long end = Environment.TickCount64 + 1000L * seconds; Environment.TickCount64 < end; count += operations) run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - start).TotalNanoseconds / count:0} ns"));
    }

    public static void Print(IReadOnlyList<(string Name, Func<int> Run)> runs, int operations, int rounds)
    {
        var times = runs.Select(_ => new List<double>()).ToArray();
        int repeats = Math.Max(1, FewestOperations / operations);
        var bytes = new double[runs.Count];
        WarmUp(() => Turn(isMeasured: false));
        for (int round = 0; round < rounds; round++) Turn(isMeasured: true);
        double baseline = Spread.Median(times[0]);
        Console.WriteLine($"{"",-28}{"ns median",10}{"least",8}{"most",8}{"ratio",8}{"B",8}");
        for (int i = 0; i < runs.Count; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{runs[i].Name,-28}{Spread.Median(times[i]),10:0}{times[i].Min(),8:0}{times[i].Max(),8:0}{Spread.Median(times[i]) / baseline,8:0.00}{bytes[i],8:0}"));
        }

        void Turn(bool isMeasured)
        {
            for (int i = 0; i < runs.Count; i++)
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                // Long enough for the clock of the processor time, which is a coarse one.
                for (int repeat = 0; repeat < repeats; repeat++) runs[i].Run();
                TimeSpan used = Environment.CpuUsage.TotalTime - start;
                bytes[i] = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / (operations * repeats);
                if (isMeasured) times[i].Add(used.TotalNanoseconds / (operations * repeats));
            }
        }
    }
}
