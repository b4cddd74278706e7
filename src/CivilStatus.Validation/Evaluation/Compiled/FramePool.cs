namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Frames that were used before, a few for each processor: a thread looks first where it left its own. Safe to share
/// between threads.
/// </summary>
internal sealed class FramePool(FrameLayout layout)
{
    private readonly EntryFrame?[] spare = new EntryFrame?[4 * Environment.ProcessorCount];

    public EntryFrame Rent()
    {
        int start = Environment.CurrentManagedThreadId;
        for (int i = 0; i < spare.Length; i++)
        {
            ref EntryFrame? place = ref spare[(start + i) % spare.Length];
            if (place is not null && Interlocked.Exchange(ref place, null) is { } frame) return frame;
        }
        return new EntryFrame(layout);
    }

    /// <summary>Takes a frame back; where there is no room it is left to the collector.</summary>
    public void Return(EntryFrame frame)
    {
        int start = Environment.CurrentManagedThreadId;
        for (int i = 0; i < spare.Length; i++)
        {
            ref EntryFrame? place = ref spare[(start + i) % spare.Length];
            if (place is null && Interlocked.CompareExchange(ref place, frame, null) is null) return;
        }
    }
}
