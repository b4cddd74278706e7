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
    // A word is taken out of its text in one piece. A text has a bit for each byte, so a longer one is looked at in parts.
    private const int Places = 1 << 10, Piece = 16, LongestWord = Piece - 1, LongestText = 63;

    private readonly Word[] words = new Word[2 * Places];
    private WordQuestion[] asked = [];

    // The sixteen of these from a place on move the bytes of a piece by as many places to the front.
    private static ReadOnlySpan<byte> Moves => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31];

    // The sixteen of these from a place on keep as many bytes of a piece as the place is before the middle.
    private static ReadOnlySpan<byte> Fronts => [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>The conditions that a text, in UTF-8 or in characters, settles word by word; none where its words are not parted by single blanks.</summary>
    public ulong SettledBy<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        TakeUpQuestions();
        ulong settled = ulong.MaxValue;
        while (text.Length > LongestText / Unsafe.SizeOf<T>())
        {
            int cut = text[..(LongestText / Unsafe.SizeOf<T>())].LastIndexOf(T.CreateTruncating(' '));
            if (cut < 0 || settled == 0) return 0;
            settled &= SettledByPart(text[..cut]);
            text = text[(cut + 1)..];
        }
        return settled & SettledByPart(text);
    }

    private ulong SettledByPart<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        int length = text.Length * Unsafe.SizeOf<T>();
        return length < Piece ? SettledByShort(text) : SettledBy<T>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(text)), length, (nuint)(length - Piece));
    }

    // On its own: a method that keeps room on the stack is slow to enter.
    private ulong SettledByShort<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<T> longer = stackalloc T[Piece];
        longer.Clear();
        text.CopyTo(longer);
        return SettledBy<T>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(longer)), text.Length * Unsafe.SizeOf<T>(), 0);
    }

    /// <param name="text">The text; at least one piece can be read from its first byte.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="lastPiece">The last place that a whole piece can be read from.</param>
    private ulong SettledBy<T>(ref byte text, int length, nuint lastPiece)
        where T : unmanaged, IBinaryInteger<T>
    {
        int width = Unsafe.SizeOf<T>();
        ulong ends = Blanks<T>(ref text, lastPiece) & ((1UL << length) - 1) | 1UL << length;
        // A word without characters: two blanks in a row, or one at an end.
        if ((ends & (ends << width | 1)) != 0) return 0;
        ulong settled = ulong.MaxValue;
        nuint start = 0;
        do
        {
            nuint end = (nuint)BitOperations.TrailingZeroCount(ends), count = end - start;
            if (count > LongestWord) return 0;
            nuint from = nuint.Min(start, lastPiece);
            Vector128<byte> piece = Vector128.ShuffleNative(
                Vector128.LoadUnsafe(ref text, from), Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Moves), start - from));
            Vector128<byte> word = piece & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Fronts), Piece - count);
            // The same bytes mean another word in UTF-8: the length, in the byte that no word reaches, tells them apart.
            ulong first = word.AsUInt64().ToScalar(), last = word.AsUInt64().GetElement(1) | (ulong)(count + (nuint)(Piece * (width - 1))) << 56;
            int place = Word.PlaceOf(first, last);
            // Two words that come again and again may lead to one place, so each place holds two, the later one first.
            ref Word known = ref words[place];
            settled &= known.Is(first, last) ? known.Settled : Find<T>(ref Unsafe.Add(ref text, start), (int)count, first, last, place);
            start = end + (nuint)width;
            ends &= ends - 1;
        }
        while (ends != 0);
        return settled;
    }

    // One bit for each byte, of characters for the first of the two.
    private static ulong Blanks<T>(ref byte text, nuint lastPiece)
        where T : unmanaged, IBinaryInteger<T>
        => BlanksIn<T>(ref text, 0) | BlanksIn<T>(ref text, nuint.Min(Piece, lastPiece)) | BlanksIn<T>(ref text, nuint.Min(2 * Piece, lastPiece)) | BlanksIn<T>(ref text, lastPiece);

    private static ulong BlanksIn<T>(ref byte text, nuint at)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector128<byte> piece = Vector128.LoadUnsafe(ref text, at);
        Vector128<byte> blanks = typeof(T) == typeof(byte)
            ? Vector128.Equals(piece, Vector128.Create((byte)' '))
            : Vector128.Equals(piece.AsUInt16(), Vector128.Create((ushort)' ')).AsByte() & Vector128.Create((ushort)byte.MaxValue).AsByte();
        return (ulong)blanks.ExtractMostSignificantBits() << (int)at;
    }

    // What words settle is found out anew when there are more questions than there were.
    private void TakeUpQuestions()
    {
        WordQuestion[] now = questions.All;
        if (ReferenceEquals(now, asked)) return;
        asked = now;
        Array.Clear(words);
    }

    private ulong Find<T>(ref byte word, int count, ulong first, ulong last, int place)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref Word latest = ref words[place], other = ref words[place + 1];
        Word found = other.Is(first, last) ? other : new Word(first, last, SettledByWord<T>(MemoryMarshal.CreateReadOnlySpan(ref word, count)));
        (other, latest) = (latest, found);
        return found.Settled;
    }

    private ulong SettledByWord<T>(ReadOnlySpan<byte> bytes)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<char> characters = stackalloc char[Piece];
        ReadOnlySpan<char> word = typeof(T) == typeof(byte) ? characters[..Encoding.UTF8.GetChars(bytes, characters)] : MemoryMarshal.Cast<byte, char>(bytes);
        if (Composition.IsMark(word[0]) || !TextWords.First(word).SequenceEqual(word)) return 0;
        ulong settled = 0;
        foreach (WordQuestion question in asked)
            if (question.Settles(word)) settled |= 1UL << question.Number;
        return settled;
    }

    // Its bytes and, in the last place, its length tell one word from every other.
    private readonly record struct Word(ulong First, ulong Last, ulong Settled)
    {
        /// <summary>Where the first of two words stands.</summary>
        public static int PlaceOf(ulong first, ulong last) => (int)((first ^ BitOperations.RotateLeft(last, 29)) * 0xD6E8FEB86659FD93 >> 54) * 2;

        public bool Is(ulong first, ulong last) => First == first && Last == last;
    }
}
