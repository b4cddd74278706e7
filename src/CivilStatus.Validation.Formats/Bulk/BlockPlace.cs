namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>One of the few blocks under way: what was read, where it stands in the run, and whether it has been looked at.</summary>
internal class BlockPlace
{
    private EntrySource? source;

    /// <summary>The records.</summary>
    public RecordBlock Block { get; private set; } = null!;

    /// <summary>The first record that is still to be done; earlier ones were done by an earlier run.</summary>
    public int First { get; private set; }

    /// <summary>The number in the run of that record.</summary>
    public long Number { get; private set; }

    /// <summary>Where the input stands behind the block.</summary>
    public BulkPosition Reached { get; set; }

    /// <summary>Whether it has been looked at and waits to be written.</summary>
    public bool IsDone { get; set; }

    /// <summary>The block to fill from a source: the one used before where it suits.</summary>
    public RecordBlock BlockFor(EntrySource from)
    {
        if (source == from) return Block;
        source = from;
        return Block = from.NewBlock();
    }

    public void Fill(RecordBlock block, int first, long number) => (Block, First, Number) = (block, first, number);
}
