namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>Fills one block after the other from the sources of a run. One thread at a time.</summary>
internal sealed class BlockInput(IEnumerable<Func<EntrySource>> sources, BulkPosition from, IBulkProgress? progress) : IDisposable
{
    private readonly IEnumerator<Func<EntrySource>> unopened = sources.GetEnumerator();
    private EntrySource? source;
    private int number = -1, diagnosticsSaid;
    private long recordsOfSource, records = from.Records;

    /// <summary>Fills the block of a place; false when every source has ended.</summary>
    public bool TryFill(BlockPlace place)
    {
        while (source is not null || TryOpen())
        {
            RecordBlock block = place.BlockFor(source!);
            bool any = source!.TryFill(block);
            Say();
            if (!any)
            {
                source.Dispose();
                source = null;
                continue;
            }
            int done = (int)Math.Clamp(DoneBefore - recordsOfSource, 0, block.Count);
            recordsOfSource += block.Count;
            if (done == block.Count) continue;
            place.Fill(block, done, records + 1);
            records += block.Count - done;
            place.Reached = new BulkPosition(number, recordsOfSource, records);
            progress?.Advanced(source, records);
            return true;
        }
        return false;
    }

    public void Dispose()
    {
        source?.Dispose();
        unopened.Dispose();
    }

    // Of the source at which an earlier run ended, so many records are done.
    private long DoneBefore => number == from.Source ? from.RecordsOfSource : 0;

    private bool TryOpen()
    {
        while (unopened.MoveNext())
        {
            if (++number < from.Source) continue;
            source = unopened.Current();
            (recordsOfSource, diagnosticsSaid) = (0, 0);
            progress?.Started(source);
            return true;
        }
        return false;
    }

    private void Say()
    {
        for (; diagnosticsSaid < source!.Diagnostics.Count; diagnosticsSaid++) progress?.Said(source.Diagnostics[diagnosticsSaid]);
    }
}
