using System.Numerics;
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
    // A word and the blank behind it are looked at in one piece.
    private const int Places = 1 << 10, Piece = 16, LongestWord = Piece - 1;

    private readonly Word[] words = new Word[2 * Places];
    private WordQuestion[] asked = [];

    /// <summary>The conditions that a text in UTF-8 settles word by word; none where its words are not parted by single blanks.</summary>
    public ulong SettledBy(ReadOnlySpan<byte> text) => SettledBy(text, sizeof(byte));

    /// <summary>The same of a text in characters.</summary>
    public ulong SettledBy(ReadOnlySpan<char> text) => SettledBy(MemoryMarshal.AsBytes(text), sizeof(char));

    private ulong SettledBy(ReadOnlySpan<byte> text, int width)
    {
        TakeUpQuestions();
        ulong settled = ulong.MaxValue;
        for (int at = 0; at < text.Length && settled != 0; at += width)
        {
            Vector128<byte> piece = PieceAt(text, at);
            int length = Math.Min(BytesBeforeBlank(piece, width), text.Length - at);
            if (length is 0 or > LongestWord) return 0;
            Vector128<byte> word = piece & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
            // The same bytes mean another word in UTF-8: the length, in the byte that no word reaches, tells them apart.
            var key = new Word(word.AsUInt64().ToScalar(), word.AsUInt64().GetElement(1) | (ulong)(length + Piece * (width - 1)) << 56, 0);
            // Two words that come again and again may lead to one place, so each place holds two, the later one first.
            ref Word known = ref words[key.Place];
            if (!known.Is(key)) Find(text.Slice(at, length), width, key, ref known, ref words[key.Place + 1]);
            settled &= known.Settled;
            at += length;
            if (at == text.Length) return settled;
        }
        return 0;
    }

    // What lies behind the end of the text is zero.
    private static Vector128<byte> PieceAt(ReadOnlySpan<byte> text, int at)
    {
        if (at + Piece <= text.Length) return Vector128.Create(text.Slice(at, Piece));
        if (text.Length < Piece) return ShortPieceAt(text, at);
        Vector128<byte> last = Vector128.Create(text[^Piece..]);
        return Vector128.Shuffle(last, Vector128<byte>.Indices + Vector128.Create((byte)(at - (text.Length - Piece))));
    }

    private static Vector128<byte> ShortPieceAt(ReadOnlySpan<byte> text, int at)
    {
        Span<byte> piece = stackalloc byte[Piece];
        piece.Clear();
        text[at..].CopyTo(piece);
        return Vector128.Create<byte>(piece);
    }

    private static int BytesBeforeBlank(Vector128<byte> piece, int width)
    {
        Vector128<byte> blanks = width == sizeof(byte)
            ? Vector128.Equals(piece, Vector128.Create((byte)' '))
            : Vector128.Equals(piece.AsUInt16(), Vector128.Create((ushort)' ')).AsByte();
        return BitOperations.TrailingZeroCount(blanks.ExtractMostSignificantBits());
    }

    // What words settle is found out anew when there are more questions than there were.
    private void TakeUpQuestions()
    {
        WordQuestion[] now = questions.All;
        if (ReferenceEquals(now, asked)) return;
        asked = now;
        Array.Clear(words);
    }

    private void Find(ReadOnlySpan<byte> bytes, int width, in Word key, ref Word first, ref Word other)
    {
        Word found = other.Is(key) ? other : Learn(bytes, width, key);
        (other, first) = (first, found);
    }

    private Word Learn(ReadOnlySpan<byte> bytes, int width, Word key)
    {
        Span<char> characters = stackalloc char[Piece];
        ReadOnlySpan<char> word = width == sizeof(char) ? MemoryMarshal.Cast<byte, char>(bytes) : characters[..Encoding.UTF8.GetChars(bytes, characters)];
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
