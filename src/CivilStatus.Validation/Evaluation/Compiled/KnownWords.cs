using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The words seen lately, with the conditions that each of them settles, one bit for each <see cref="WordQuestion"/>. Belongs
/// to one frame.
/// </summary>
internal sealed class KnownWords(WordQuestions questions)
{
    // The last byte of a piece tells how long the word is.
    private const int Places = 1 << 10, Piece = 16, LongestWord = Piece - 1, Window = 64;

    private readonly Word[] words = new Word[2 * Places];
    private WordQuestion[] asked = [];

    /// <summary>The conditions that a text, in UTF-8 or in characters, settles word by word; none where its words are not parted by single blanks.</summary>
    public ulong SettledBy<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        TakeUpQuestions();
        ref byte first = ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(text));
        int width = Unsafe.SizeOf<T>(), start = 0;
        ulong settled = ulong.MaxValue;
        // Where words end is found for many at once: none waits for the one before it.
        for (int from = 0; from <= text.Length; from += Window)
        {
            for (ulong ends = EndsOfWords(text, from); ends != 0; ends &= ends - 1)
            {
                int end = (from + BitOperations.TrailingZeroCount(ends)) * width, length = end - start;
                if (length is 0 or > LongestWord) return 0;
                Vector128<byte> word = PieceAt(ref first, start, text.Length * width) & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(Piece - length));
                // The same bytes mean another word in UTF-8: the length, in the byte that no word reaches, tells them apart.
                var key = new Word(word.AsUInt64().ToScalar(), word.AsUInt64().GetElement(1) | (ulong)(length + Piece * (width - 1)) << 56, 0);
                // Two words that come again and again may lead to one place, so each place holds two, the later one first.
                ref Word known = ref words[key.Place];
                if (!known.Is(key)) Find(text.Slice(start / width, length / width), key, ref known, ref words[key.Place + 1]);
                settled &= known.Settled;
                start = end + width;
            }
        }
        return settled;
    }

    // One bit for each of the characters from a place on that is a blank, or that is behind the last.
    private static ulong EndsOfWords<T>(ReadOnlySpan<T> text, int from)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text[from..Math.Min(text.Length, from + Window)]);
        int width = Unsafe.SizeOf<T>();
        ulong ends = bytes.Length / width < Window ? 1UL << bytes.Length / width : 0;
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        if (bytes.Length < Piece) return ends | Blanks<T>(ShortPieceAt(ref first, bytes.Length));
        int at = 0;
        for (; at + Piece <= bytes.Length; at += Piece) ends |= Blanks<T>(Vector128.LoadUnsafe(ref first, (nuint)at)) << at / width;
        return at == bytes.Length ? ends : ends | Blanks<T>(Vector128.LoadUnsafe(ref first, (nuint)(bytes.Length - Piece))) << (bytes.Length - Piece) / width;
    }

    private static ulong Blanks<T>(Vector128<byte> piece)
        where T : unmanaged
        => Unsafe.SizeOf<T>() == sizeof(byte)
            ? Vector128.Equals(piece, Vector128.Create((byte)' ')).ExtractMostSignificantBits()
            : Vector128.Equals(piece.AsUInt16(), Vector128.Create((ushort)' ')).ExtractMostSignificantBits();

    // From a place that many bytes before the middle on.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    // What lies behind the end of the text may be anything.
    private static Vector128<byte> PieceAt(ref byte first, int at, int end)
    {
        if (at + Piece <= end) return Vector128.LoadUnsafe(ref first, (nuint)at);
        if (end < Piece) return ShortPieceAt(ref Unsafe.Add(ref first, at), end - at);
        return Vector128.ShuffleNative(Vector128.LoadUnsafe(ref first, (nuint)(end - Piece)), Vector128<byte>.Indices + Vector128.Create((byte)(at - (end - Piece))));
    }

    private static Vector128<byte> ShortPieceAt(ref byte first, int length)
    {
        Span<byte> piece = stackalloc byte[Piece];
        piece.Clear();
        MemoryMarshal.CreateReadOnlySpan(ref first, length).CopyTo(piece);
        return Vector128.Create<byte>(piece);
    }

    // What words settle is found out anew when there are more questions than there were.
    private void TakeUpQuestions()
    {
        WordQuestion[] now = questions.All;
        if (ReferenceEquals(now, asked)) return;
        asked = now;
        Array.Clear(words);
    }

    private void Find<T>(ReadOnlySpan<T> text, in Word key, ref Word first, ref Word other)
        where T : unmanaged
    {
        Word found = other.Is(key) ? other : Learn(text, key);
        (other, first) = (first, found);
    }

    private Word Learn<T>(ReadOnlySpan<T> text, Word key)
        where T : unmanaged
    {
        Span<char> characters = stackalloc char[Piece];
        ReadOnlySpan<char> word = Unsafe.SizeOf<T>() == sizeof(char) ? MemoryMarshal.Cast<T, char>(text) : characters[..Encoding.UTF8.GetChars(MemoryMarshal.AsBytes(text), characters)];
        if (Composition.IsMark(word[0]) || !TextWords.First(word).SequenceEqual(word)) return key;
        ulong settled = 0;
        foreach (WordQuestion question in asked)
            if (question.Settles(word)) settled |= 1UL << question.Number;
        return key with { Settled = settled };
    }

    // Its bytes and, in the last place, its length tell one word from every other.
    private readonly record struct Word(ulong First, ulong Last, ulong Settled)
    {
        /// <summary>Where the first of two words stands.</summary>
        public int Place => (int)((First ^ BitOperations.RotateLeft(Last, 29)) * 0xD6E8FEB86659FD93 >> 54) * 2;

        public bool Is(in Word other) => First == other.First && Last == other.Last;
    }
}
