using System.Diagnostics;

namespace CivilStatus.Samples.Slices;

/// <summary>Writes a slice of a country to files and says what is in it.</summary>
public static class SliceCommand
{
    /// <summary>How it is called.</summary>
    public const string Usage =
        "RegisterSamples slice --entries N --seed S --output FILE [--labels FILE] [--persons FILE.ndjson|FILE.csv] [--person-labels FILE] [--rate KIND=PER_MILLION]…";

    /// <summary>Runs it.</summary>
    /// <returns>0, or 2 for wrong arguments and 3 for files that cannot be written.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            SliceArguments arguments = SliceArguments.Read(args);
            Stream? File(string option) => arguments.Files.TryGetValue(option, out string? path) ? System.IO.File.Create(path, 1 << 16) : null;
            var clock = Stopwatch.StartNew();
            using Stream entries = File("--output")!;
            using Stream? labels = File("--labels"), persons = File("--persons"), personLabels = File("--person-labels");
            Print(CountrySlice.Write(arguments.Options, entries, labels, persons, personLabels), clock.Elapsed, output);
            return 0;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            errors.WriteLine(e.Message);
            errors.WriteLine("Usage: " + Usage);
            return 2;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return 3;
        }
    }

    private static void Print(CountrySliceSummary summary, TimeSpan time, TextWriter output)
    {
        output.WriteLine($"{summary.Entries} entries of {summary.Offices} offices, {summary.Bytes} bytes, {summary.Persons} persons, {time.TotalSeconds:0.0} s");
        foreach ((string kind, int count) in summary.Deviations) output.WriteLine($"  {kind,-28}{count,10}");
        foreach ((string @class, int count) in summary.Classes) output.WriteLine($"  persons: {@class,-19}{count,10}");
    }
}
