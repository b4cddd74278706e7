namespace CivilStatus.Validation.Records;

/// <summary>One thing for each event, made when it is first asked for; every thread gets the same one.</summary>
/// <param name="make">Makes it; where two threads ask at once it may be made twice, and one is dropped.</param>
internal sealed class PerEvent<T>(Func<EntryEvent, T> make)
    where T : class
{
    private readonly T?[] made = new T?[EntryEvents.Count];

    public T Of(EntryEvent entryEvent)
    {
        ref T? place = ref made[(int)entryEvent];
        return Volatile.Read(ref place) ?? Keep(ref place, make(entryEvent));
    }

    private static T Keep(ref T? place, T value) => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
