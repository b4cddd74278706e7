using System.Runtime.ExceptionServices;

namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>
/// Lets several threads look at blocks while they are read and written in order: the thread that is free reads the next block
/// and looks at it; the one whose block is the next to be written writes, and whatever waits behind it.
/// </summary>
internal sealed class OrderedLanes<TPart>
    where TPart : class
{
    // So many blocks for each thread, so that a slow one does not keep the others waiting.
    private const int PlacesPerThread = 3;

    private readonly Lock reading = new();
    private readonly object gate = new();
    private readonly BlockInput input;
    private readonly IBulkReport<TPart> report;
    private readonly Place[] places;
    private readonly int threads;
    private BulkPosition reached;
    private ExceptionDispatchInfo? failure;
    private long taken, written;
    private int running, busy;
    private bool isWriting, ended, stopped;

    public OrderedLanes(BlockInput input, IBulkReport<TPart> report, BulkPosition from, int threads)
    {
        (this.input, this.report, this.threads, reached) = (input, report, threads, from);
        places = [.. Enumerable.Range(0, threads * PlacesPerThread).Select(_ => new Place(report.NewPart()))];
    }

    public BulkPosition Run(Action<BlockPlace, TPart> look, CancellationToken interrupted)
    {
        using CancellationTokenRegistration registration = interrupted.Register(Stop);
        running = threads;
        for (int i = 0; i < threads; i++)
            new Thread(() => Work(look)) { IsBackground = true, Name = $"CivilStatus {i + 1}" }.Start();
        lock (gate)
        {
            // Once it is to stop, a thread that waits for somebody to type is not waited for.
            while (running > 0 && !(stopped && busy == 0)) Monitor.Wait(gate);
            failure?.Throw();
            return reached;
        }
    }

    private void Work(Action<BlockPlace, TPart> look)
    {
        try
        {
            while (TryTake(out Place place))
            {
                try
                {
                    look(place, place.Part);
                    Write(place);
                }
                finally
                {
                    Leave();
                }
            }
        }
        catch (Exception exception)
        {
            lock (gate)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
                stopped = true;
            }
        }
        finally
        {
            lock (gate)
            {
                running--;
                Monitor.PulseAll(gate);
            }
        }
    }

    private bool TryTake(out Place place)
    {
        lock (reading)
        {
            place = places[taken % places.Length];
            lock (gate)
            {
                while (!stopped && taken - written == places.Length) Monitor.Wait(gate);
                if (stopped || ended) return false;
            }
            bool filled = input.TryFill(place);
            lock (gate)
            {
                ended |= !filled;
                if (ended || stopped) return false;
                taken++;
                busy++;
                return true;
            }
        }
    }

    private void Write(Place place)
    {
        lock (gate)
        {
            place.IsDone = true;
            if (isWriting) return;
            isWriting = true;
        }
        while (true)
        {
            Place next;
            lock (gate)
            {
                next = places[written % places.Length];
                if (failure is not null || !next.IsDone)
                {
                    isWriting = false;
                    return;
                }
            }
            report.Write(next.Part, next.Reached);
            lock (gate)
            {
                next.IsDone = false;
                reached = next.Reached;
                written++;
                Monitor.PulseAll(gate);
            }
        }
    }

    private void Leave()
    {
        lock (gate)
        {
            busy--;
            Monitor.PulseAll(gate);
        }
    }

    private void Stop()
    {
        lock (gate)
        {
            stopped = true;
            Monitor.PulseAll(gate);
        }
    }

    private sealed class Place(TPart part) : BlockPlace
    {
        public TPart Part => part;
    }
}
