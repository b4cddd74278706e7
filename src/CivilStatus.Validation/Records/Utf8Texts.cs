using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CivilStatus.Validation.Records;

/// <summary>
/// The texts of a record as the bytes they came in: a string is made of one only when somebody asks for it. The bytes of the
/// record are not copied, unless they stand in no array, and have to stay as they are while the texts are used.
/// </summary>
internal sealed class Utf8Texts(int slots)
{
    private const long None = -1;

    // Start and length of each text in one number.
    private long[] places = Nothing(slots);
    private ArraySegment<byte> record = [];
    private byte[] unescaped = [];
    private int unescapedLength;

    /// <summary>Forgets every text; what follows comes from this record.</summary>
    public void Start(ReadOnlyMemory<byte> bytes)
    {
        // To ask memory for its bytes takes longer than to ask an array, and it is done for every text.
        if (!MemoryMarshal.TryGetArray(bytes, out record)) record = bytes.ToArray();
        unescapedLength = 0;
        places.AsSpan().Fill(None);
    }

    /// <summary>Makes room for more slots, without texts.</summary>
    public void Reach(int count)
    {
        if (count <= places.Length) return;
        int before = places.Length;
        Array.Resize(ref places, count);
        places.AsSpan(before).Fill(None);
    }

    public bool Has(int slot) => places[slot] != None;

    public void Forget(int slot) => places[slot] = None;

    /// <summary>Where in the record the text of a slot stands.</summary>
    public void Set(int slot, int start, int length) => places[slot] = (long)start << 32 | (uint)length;

    /// <summary>Room for a text that stands in the record with escapes; to be followed by <see cref="SetUnescaped"/>.</summary>
    public Span<byte> RoomFor(int length)
    {
        if (unescaped.Length - unescapedLength < length) Array.Resize(ref unescaped, Math.Max(2 * unescaped.Length, unescapedLength + length));
        return unescaped.AsSpan(unescapedLength);
    }

    /// <summary>Takes what was written into the room.</summary>
    public void SetUnescaped(int slot, int length)
    {
        // Negative starts stand in the room; −1 with the greatest length would be no text.
        Set(slot, -1 - unescapedLength, length);
        unescapedLength += length;
    }

    /// <summary>The bytes of a text that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> At(int slot)
    {
        int start = (int)(places[slot] >> 32), length = (int)places[slot];
        return start >= 0 ? new ReadOnlySpan<byte>(record.Array, record.Offset + start, length) : unescaped.AsSpan(-1 - start, length);
    }

    public string? TextAt(int slot) => Has(slot) ? Encoding.UTF8.GetString(At(slot)) : null;

    private static long[] Nothing(int slots)
    {
        var places = new long[slots];
        Array.Fill(places, None);
        return places;
    }
}
