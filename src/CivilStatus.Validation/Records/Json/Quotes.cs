using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CivilStatus.Validation.Records.Json;

/// <summary>Where the quotation marks of a record stand, found 64 bytes at a time. One for each thread.</summary>
internal sealed class Quotes
{
    private const int Block = 64, Together = 4;

    private int[] positions = new int[256];

    /// <summary>The marks, from left to right.</summary>
    public ReadOnlySpan<int> Positions => positions.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>Finds the marks; false where the record has a backslash or a control character, so that a mark may not be one.</summary>
    public bool TryFind(ReadOnlySpan<byte> json)
    {
        Count = 0;
        if (json.Length + Together > positions.Length) positions = new int[BitOperations.RoundUpToPowerOf2((uint)(json.Length + Together))];
        int at = 0;
        Vector512<byte> unexpected = Vector512<byte>.Zero;
        for (; at + Block <= json.Length; at += Block) Add(Vector512.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(json), at)), at, ref unexpected);
        if (at < json.Length)
        {
            Span<byte> rest = stackalloc byte[Block];
            rest.Fill((byte)' ');
            json[at..].CopyTo(rest);
            Add(Vector512.Create<byte>(rest), at, ref unexpected);
        }
        return unexpected == Vector512<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Vector512<byte> bytes, int at, ref Vector512<byte> unexpected)
    {
        unexpected |= Vector512.Equals(bytes, Vector512.Create((byte)'\\')) | Vector512.LessThan(bytes, Vector512.Create((byte)' '));
        ulong marks = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        ref int found = ref positions[Count];
        Count += BitOperations.PopCount(marks);
        // Some at once, so that the processor seldom has to guess how many there are; those too many are overwritten.
        while (marks != 0)
        {
            for (int i = 0; i < Together; i++)
            {
                Unsafe.Add(ref found, i) = at + BitOperations.TrailingZeroCount(marks);
                marks &= marks - 1;
            }
            found = ref Unsafe.Add(ref found, Together);
        }
    }
}
