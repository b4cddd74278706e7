using System.Diagnostics;
using System.Globalization;

namespace CivilStatus.Benchmarks.Bulk;

/// <summary>Passes over the same file in turns, so that whatever the machine does falls on all of them; ratios are of neighbours.</summary>
internal static class Turns
{
    public static int Run(IReadOnlyList<(string Name, Func<long> Run)> passes, int repeats)
    {
        var rates = passes.Select(_ => new List<double>()).ToArray();
        for (int round = -1; round < repeats; round++)
        {
            for (int i = 0; i < passes.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                long records = passes[i].Run();
                double rate = records / Stopwatch.GetElapsedTime(start).TotalSeconds;
                if (round >= 0) rates[i].Add(rate);
            }
        }
        for (int i = 0; i < passes.Count; i++)
        {
            Spread.Print(passes[i].Name, rates[i], "records a second");
            if (i == 0) continue;
            List<double> ratios = [.. rates[i].Zip(rates[0], (own, first) => own / first)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{"",-28} {Spread.Median(ratios):0.00} of {passes[0].Name}, {ratios.Min():0.00} to {ratios.Max():0.00}"));
        }
        return 0;
    }
}
