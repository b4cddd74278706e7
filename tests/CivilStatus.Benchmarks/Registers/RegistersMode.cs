using System.Diagnostics;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Registers;
using NodaTime;

namespace CivilStatus.Benchmarks.Registers;

/// <summary>
/// <c>registers FILE FOLDER [--catalogue FOLDER] [--threads T] [--memory MB]</c>: takes the entries of a file into a store, asks
/// the rules over sets, reads what was found; time, processor time, memory at most, and the size of the store.
/// </summary>
internal static class RegistersMode
{
    private const int Block = 50_000;

    public static int Run(Arguments arguments)
    {
        Validation.Catalogues.Catalogue catalogue = arguments.Words("catalogue") is { } folder ? CatalogueLoader.Load(folder).Catalogue! : VietnamCatalogue.Load().Catalogue;
        Profile profile = catalogue.Profile("digitisation")!;
        var asOf = new LocalDate(2026, 11, 23);
        var options = new RegisterOptions { Threads = arguments.Option("threads", 2), MemoryMegabytes = arguments.Option("memory", 1024) };
        using RegisterStore store = RegisterStore.Open(arguments.Text(1), catalogue, options);
        Step("intake", () => TakeIn(arguments.Text(0), store));
        string rule = "";
        store.Ask(profile, asOf, new Told(progress =>
        {
            if (progress.Rule == rule || progress.Total != 0) return;
            Console.WriteLine($"  {Moment()} {rule = progress.Rule}");
        }));
        Step("asked", () => store.Counts().Sum(c => c.Count));
        Step("findings", () => store.Findings(profile, asOf).LongCount());
        foreach (SetRuleCount count in store.Counts()) Console.WriteLine($"  {count}");
        foreach (SetDiagnostic diagnostic in store.Diagnostics().Take(20)) Console.WriteLine($"  {diagnostic}");
        Console.WriteLine($"store: {new DirectoryInfo(arguments.Text(1)).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) >> 20} MiB");
        return 0;
    }

    private static long TakeIn(string path, RegisterStore store)
    {
        long from = long.Parse(store.Position ?? "0", System.Globalization.CultureInfo.InvariantCulture), record = 0;
        using EntrySource source = EntrySource.Open(path);
        foreach (ReadRecord read in source.Read())
        {
            if (++record <= from) continue;
            store.Append(read.Entry!, record, read.Source);
            if (record % Block == 0) store.Commit(record.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        if (record > from) store.Commit(record.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return record;
    }

    private static void Step(string name, Func<long> act) => Console.WriteLine($"{name}: {act()} {Moment()}");

    private static string Moment()
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        return $"[{(Environment.TickCount64 - Started) / 1000.0:F1} s, processor {process.TotalProcessorTime.TotalSeconds:F1} s, at most {process.PeakWorkingSet64 >> 20} MiB, managed {GC.GetTotalMemory(false) >> 20} MiB]";
    }

    private static readonly long Started = Environment.TickCount64;

    private sealed class Told(Action<RegisterProgress> tell) : IProgress<RegisterProgress>
    {
        public void Report(RegisterProgress value) => tell(value);
    }
}
