using System.Numerics;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Frames that were used before, a few for each processor: a thread looks first where it left its own. Safe to share
/// between threads.
/// </summary>
internal sealed class FramePool(FrameLayout layout, WordQuestions words)
{
    // A power of two, so that a place is found without a division.
    private readonly EntryFrame?[] spare = new EntryFrame?[BitOperations.RoundUpToPowerOf2(4 * (uint)Environment.ProcessorCount)];

    public EntryFrame Rent()
    {
        int start = Environment.CurrentManagedThreadId;
        for (int i = 0; i < spare.Length; i++)
        {
            int place = (start + i) & (spare.Length - 1);
            if (spare[place] is null || Interlocked.Exchange(ref spare[place], null) is not { } frame) continue;
            frame.Home = place;
            return frame;
        }
        return new EntryFrame(layout, words) { Home = start & (spare.Length - 1) };
    }

    /// <summary>Takes a frame back; where there is no room it is left to the collector.</summary>
    public void Return(EntryFrame frame)
    {
        for (int i = 0; i < spare.Length; i++)
        {
            ref EntryFrame? place = ref spare[(frame.Home + i) & (spare.Length - 1)];
            if (place is null && Interlocked.CompareExchange(ref place, frame, null) is null) return;
        }
    }
}
