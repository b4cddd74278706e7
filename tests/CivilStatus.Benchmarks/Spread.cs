using System.Globalization;

namespace CivilStatus.Benchmarks;

/// <summary>Median and spread of measurements.</summary>
internal static class Spread
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static void Print(string what, IReadOnlyCollection<double> values, string unit)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-28} median {Median(values):0.#} {unit}, {values.Min():0.#} to {values.Max():0.#}, {values.Count} times"));
}
