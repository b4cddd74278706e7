using CivilStatus.Benchmarks.Bare;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using NodaTime;

namespace CivilStatus.Benchmarks.Bulk;

/// <summary>
/// <c>bulk FILE [--threads T] [--repeats R]</c>: the bare pass and the national catalogue over one file, in turns, and their
/// ratio. What is found is counted and thrown away.
/// </summary>
internal static class BulkMode
{
    public static int Run(Arguments arguments)
    {
        string path = arguments.Text(0);
        int threads = arguments.Option("threads", 2);
        Validator validator = VietnamCatalogue.LoadValidator();
        var bulk = new BulkValidation(validator, validator.Profile("digitisation"), new LocalDate(2026, 11, 23)) { Threads = threads };
        return Turns.Run(
        [
            ("bare", () => new BarePass(path, threads).Run().Records),
            ("read alone", () => ReadAlone(path, threads)),
            ("validate", () => Validate(path, bulk)),
        ],
        arguments.Option("repeats", 7));
    }

    private static long Validate(string path, BulkValidation bulk)
    {
        var report = new CountingReport();
        return bulk.Run([() => EntrySource.Open(path)], report).Records;
    }

    // What reading records into entries costs, without a rule asked.
    private static long ReadAlone(string path, int threads)
    {
        using EntrySource source = EntrySource.Open(path);
        var turn = new Lock();
        long records = 0;
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        return records;

        void Work()
        {
            RecordBlock block = source.NewBlock();
            while (TryFill(block))
            {
                for (int i = 0; i < block.Count; i++)
                    if (block.Read(i).Entry is null) throw new InvalidDataException("The file has a record that cannot be read.");
                Interlocked.Add(ref records, block.Count);
            }
        }

        bool TryFill(RecordBlock block)
        {
            lock (turn) return source.TryFill(block);
        }
    }
}
