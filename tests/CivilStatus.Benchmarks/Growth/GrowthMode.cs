using System.Globalization;
using CivilStatus.Benchmarks.Comparison;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Compiled;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime;

namespace CivilStatus.Benchmarks.Growth;

/// <summary><c>growth</c>: time for an entry under 10, 100 and 1,000 rules, and for 10⁴, 10⁵ and 10⁶ entries; in processor time.</summary>
internal static class GrowthMode
{
    private const int Entries = 1000, Measurements = 9, Repeats = 20;

    private static readonly LocalDate AsOf = new(2026, 11, 23);

    public static int Run(Arguments arguments)
    {
        Validation.Catalogues.Catalogue comparison = ComparisonCatalogue.Load();
        Entry[] entries = [.. EntryStream.Of(FindingLoad.None, 0, Entries)];
        Console.WriteLine("| rules | ns for an entry | ns for an entry and rule |");
        Console.WriteLine("|---:|---:|---:|");
        foreach (int rules in (int[])[10, 100, 1000])
        {
            double nanoseconds = OfRules(GrownCatalogue.Of(comparison, rules), entries);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rules} | {nanoseconds:0} | {nanoseconds / rules:0.0} |"));
        }
        Console.WriteLine();
        Console.WriteLine("| entries | seconds | ns for an entry |");
        Console.WriteLine("|---:|---:|---:|");
        foreach (int count in (int[])[10_000, 100_000, 1_000_000])
        {
            double seconds = OfEntries(comparison, entries, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {seconds:0.000} | {seconds * 1e9 / count:0} |"));
        }
        return 0;
    }

    private static double OfRules(Validation.Catalogues.Catalogue catalogue, Entry[] entries)
    {
        var validator = new Validator(catalogue, CompilationMode.Fused);
        Profile profile = catalogue.Profiles.First(p => p.Id == "digitisation");
        var times = new List<double>();
        Rounds.WarmUp(Pass);
        for (int i = 0; i < Measurements; i++)
        {
            TimeSpan start = Environment.CpuUsage.UserTime;
            Pass();
            times.Add((Environment.CpuUsage.UserTime - start).TotalNanoseconds / (entries.Length * Repeats));
        }
        return Spread.Median(times);

        void Pass()
        {
            for (int repeat = 0; repeat < Repeats; repeat++)
                foreach (Entry entry in entries) validator.Validate(entry, profile, AsOf);
        }
    }

    // Read from their bytes, as a file is.
    private static double OfEntries(Validation.Catalogues.Catalogue catalogue, Entry[] entries, int count)
    {
        var validator = new Validator(catalogue);
        Profile profile = catalogue.Profiles.First(p => p.Id == "digitisation");
        byte[][] json = [.. entries.Select(EntryJsonWriter.ToUtf8)];
        var reader = new PooledEntryReader();
        Rounds.WarmUp(() => Pass(Entries));
        TimeSpan start = Environment.CpuUsage.UserTime;
        Pass(count);
        return (Environment.CpuUsage.UserTime - start).TotalSeconds;

        void Pass(int records)
        {
            for (int i = 0; i < records; i++)
                if (reader.TryRead(json[i % json.Length], out Entry? entry, out _)) validator.Validate(entry, profile, AsOf);
        }
    }
}
