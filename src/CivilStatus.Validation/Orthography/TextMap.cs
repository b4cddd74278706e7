using System.Diagnostics.CodeAnalysis;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Values by a text, found by a piece of another text without allocation; every character counts. Filled by one thread,
/// then safe to share.
/// </summary>
/// <remarks>
/// A frozen dictionary finds no faster, but takes long to make: it studies its keys, and its code is compiled anew for every
/// kind of value before the first verdict.
/// </remarks>
internal sealed class TextMap<T>
{
    // Indexes of entries plus one, by hash; a power of two.
    private int[] first = new int[16];
    private Entry[] entries = new Entry[8];

    public int Count { get; private set; }

    /// <summary>Adds a value where the text has none yet.</summary>
    public bool TryAdd(string text, T value)
    {
        if (TryGetValue(text, out _)) return false;
        if (Count == entries.Length) Grow();
        ref int place = ref first[TextHash.Of(text) & (first.Length - 1)];
        entries[Count] = new Entry(text, value, place - 1);
        place = ++Count;
        return true;
    }

    public bool TryGetValue(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
    {
        Entry[] all = entries;
        for (int i = first[TextHash.Of(text) & (first.Length - 1)] - 1; i >= 0; i = all[i].Next)
        {
            if (!text.SequenceEqual(all[i].Text)) continue;
            value = all[i].Value;
            return true;
        }
        value = default;
        return false;
    }

    public bool Contains(ReadOnlySpan<char> text) => TryGetValue(text, out _);

    /// <summary>The text that came at a place, in the order in which they were added.</summary>
    public string TextAt(int index) => entries[index].Text;

    /// <summary>The value that came at a place.</summary>
    public T ValueAt(int index) => entries[index].Value;

    private void Grow()
    {
        var longer = new Entry[2 * entries.Length];
        var places = new int[2 * longer.Length];
        for (int i = 0; i < Count; i++)
        {
            ref int place = ref places[TextHash.Of(entries[i].Text) & (places.Length - 1)];
            longer[i] = entries[i] with { Next = place - 1 };
            place = i + 1;
        }
        (entries, first) = (longer, places);
    }

    private readonly record struct Entry(string Text, T Value, int Next);
}
