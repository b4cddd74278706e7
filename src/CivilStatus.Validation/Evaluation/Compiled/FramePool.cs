using System.Numerics;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Frames that were used before, a few for each processor: a thread looks first where it left its own. Safe to share
/// between threads.
/// </summary>
internal sealed class FramePool(FrameLayout layout, WordQuestions words)
{
    // Places lie as far apart as processors fetch memory for one another: threads would wait for each other's places.
    private const int Apart = 16;

    // A power of two, so that a place is found without a division.
    private static readonly int Places = (int)BitOperations.RoundUpToPowerOf2(4 * (uint)Environment.ProcessorCount);

    private readonly EntryFrame?[] spare = new EntryFrame?[(Places + 1) * Apart];

    public EntryFrame Rent()
    {
        int start = Environment.CurrentManagedThreadId;
        for (int i = 0; i < Places; i++)
        {
            ref EntryFrame? place = ref At(start + i);
            if (place is null || Interlocked.Exchange(ref place, null) is not { } frame) continue;
            // Who took the frame of another thread keeps it: else the two would hand one frame to and fro, and all its memory with it.
            frame.Home = start;
            return frame;
        }
        return new EntryFrame(layout, words) { Home = start };
    }

    /// <summary>Takes a frame back; where there is no room it is left to the collector.</summary>
    public void Return(EntryFrame frame)
    {
        for (int i = 0; i < Places; i++)
        {
            ref EntryFrame? place = ref At(frame.Home + i);
            if (place is not null) continue;
            // Should two threads leave their frames here at once, one is lost, and made anew.
            place = frame;
            return;
        }
    }

    // The first places would share with the length of the array.
    private ref EntryFrame? At(int place) => ref spare[((place & (Places - 1)) + 1) * Apart];
}
