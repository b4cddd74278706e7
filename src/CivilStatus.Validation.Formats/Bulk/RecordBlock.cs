namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>
/// Some consecutive records of a source, filled by <see cref="EntrySource.TryFill"/> and then looked at, again and again. One
/// thread at a time.
/// </summary>
public abstract class RecordBlock
{
    private ReadRecord? failure;

    private protected RecordBlock()
    {
    }

    /// <summary>How many records there are.</summary>
    public int Count => OwnCount + (failure is null ? 0 : 1);

    private protected abstract int OwnCount { get; }

    /// <summary>One record. Its entry is valid until the next record of the block is asked for, and is not to be kept.</summary>
    /// <param name="index">From 0 to below <see cref="Count"/>.</param>
    public ReadRecord Read(int index) => index < OwnCount ? ReadOwn(index) : failure!.Value;

    /// <summary>Empties the block.</summary>
    internal void Clear()
    {
        failure = null;
        ClearOwn();
    }

    /// <summary>Ends the block with what keeps the source from being read further.</summary>
    internal void Fail(ReadRecord record) => failure = record;

    private protected abstract ReadRecord ReadOwn(int index);

    private protected abstract void ClearOwn();
}
