using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Persons;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>Reads both sides into the store, in blocks that are kept; what an earlier run read is passed over.</summary>
internal sealed class SideReading(Reconciliation store, int threads, IReconcileProgress progress, CancellationToken interrupted)
{
    private const int BatchSize = 4096, BlockSize = 65_536;

    private ReadPosition reached = ReadPosition.Parse(store.Position);
    private long uncommitted;

    /// <summary>Reads what is not read yet.</summary>
    public ReadPosition Read(string[] left, string[] right)
    {
        if (reached.IsDone) return reached;
        Read(ReconciliationSide.Left, left, f => EntrySource.Open(f), reached.Left);
        Read(ReconciliationSide.Right, right, f => PersonSource.Open(f), reached.Right);
        reached = reached with { IsDone = true };
        store.Commit(reached.ToString());
        return reached;
    }

    private void Read(ReconciliationSide side, string[] files, Func<string, EntrySource> open, long before)
    {
        long number = 0;
        var batch = new List<(long Number, ReadRecord Record)>(BatchSize);
        foreach (string file in files)
        {
            using EntrySource source = open(file);
            progress.Started(source);
            int told = 0;
            foreach (ReadRecord record in source.Read())
            {
                if (++number > before) batch.Add((number, record));
                if (batch.Count == BatchSize || (number % BatchSize == 0 && number <= before))
                {
                    interrupted.ThrowIfCancellationRequested();
                    Append(side, batch);
                    progress.Advanced(source, number);
                }
            }
            for (; told < source.Diagnostics.Count; told++) progress.Said(source.Diagnostics[told]);
        }
        Append(side, batch);
    }

    private void Append(ReconciliationSide side, List<(long Number, ReadRecord Record)> batch)
    {
        var rows = new ReconcilingRow?[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            if (batch[i].Record.Entry is { } entry) rows[i] = side == ReconciliationSide.Left ? store.Prepare(entry, batch[i].Number) : store.PreparePerson(entry, batch[i].Number);
        });
        int passedOver = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            (long number, ReadRecord record) = batch[i];
            if (rows[i] is { } row) store.Append(row);
            else if (record.Error is { } error) store.Append(new UnreadableRecord(side, number, record.Source, error.Code, error.Place, error.Quote, error.Message));
            else passedOver++;
        }
        reached = side == ReconciliationSide.Left
            ? reached with { Left = reached.Left + batch.Count, PassedOver = reached.PassedOver + passedOver }
            : reached with { Right = reached.Right + batch.Count };
        uncommitted += batch.Count;
        batch.Clear();
        if (uncommitted < BlockSize) return;
        store.Commit(reached.ToString());
        uncommitted = 0;
    }
}
