using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The words seen lately, with the conditions that each of them settles, one bit for each <see cref="WordQuestion"/>. Belongs
/// to one frame.
/// </summary>
internal sealed class KnownWords(WordQuestions questions)
{
    private const int Places = 1 << 11, LongestWord = 16, MostCharacters = 16;

    private readonly Word[] words = new Word[Places];
    private WordQuestion[] asked = [];

    /// <summary>The conditions that a text in UTF-8 settles word by word; none where its words are not parted by single blanks.</summary>
    public ulong SettledBy(ReadOnlySpan<byte> text)
    {
        TakeUpQuestions();
        ulong settled = ulong.MaxValue;
        while (settled != 0)
        {
            int blank = text.IndexOf((byte)' ');
            ReadOnlySpan<byte> word = blank < 0 ? text : text[..blank];
            if (word.IsEmpty || word.Length > LongestWord) return 0;
            ref Word known = ref PlaceOf(word, word.Length, out Word key);
            if (!known.Is(key)) known = Learn(word, key);
            settled &= known.Settled;
            if (blank < 0) return settled;
            text = text[(blank + 1)..];
        }
        return 0;
    }

    /// <summary>The same of a text in characters.</summary>
    public ulong SettledBy(ReadOnlySpan<char> text)
    {
        TakeUpQuestions();
        ulong settled = ulong.MaxValue;
        while (settled != 0)
        {
            int blank = text.IndexOf(' ');
            ReadOnlySpan<char> word = blank < 0 ? text : text[..blank];
            if (word.IsEmpty || word.Length > LongestWord / sizeof(char)) return 0;
            // The same bytes mean another word in UTF-8: the length tells them apart.
            ref Word known = ref PlaceOf(MemoryMarshal.AsBytes(word), LongestWord + word.Length, out Word key);
            if (!known.Is(key)) known = Learn(word, key);
            settled &= known.Settled;
            if (blank < 0) return settled;
            text = text[(blank + 1)..];
        }
        return 0;
    }

    // What words settle is found out anew when there are more questions than there were.
    private void TakeUpQuestions()
    {
        WordQuestion[] now = questions.All;
        if (ReferenceEquals(now, asked)) return;
        asked = now;
        Array.Clear(words);
    }

    private Word Learn(ReadOnlySpan<byte> utf8, Word key)
    {
        Span<char> word = stackalloc char[MostCharacters];
        return Learn(word[..Encoding.UTF8.GetChars(utf8, word)], key);
    }

    private Word Learn(ReadOnlySpan<char> word, Word key)
    {
        if (Composition.IsMark(word[0]) || !TextWords.First(word).SequenceEqual(word)) return key;
        ulong settled = 0;
        foreach (WordQuestion question in asked)
            if (question.Settles(word)) settled |= 1UL << question.Number;
        return key with { Settled = settled };
    }

    // Beginning, end and length tell one word of up to 16 bytes from every other.
    private ref Word PlaceOf(ReadOnlySpan<byte> word, int length, out Word key)
    {
        ulong first, last;
        if (word.Length >= sizeof(ulong))
        {
            first = MemoryMarshal.Read<ulong>(word);
            last = MemoryMarshal.Read<ulong>(word[^sizeof(ulong)..]);
        }
        else if (word.Length >= sizeof(uint))
        {
            first = MemoryMarshal.Read<uint>(word);
            last = MemoryMarshal.Read<uint>(word[^sizeof(uint)..]);
        }
        else
        {
            first = word[0];
            last = word.Length == 1 ? 0u : BinaryPrimitives.ReadUInt16LittleEndian(word[^sizeof(ushort)..]);
        }
        key = new Word(first, last, length, 0);
        ulong hash = (first ^ last * 0x9E3779B97F4A7C15 ^ (ulong)length) * 0xD6E8FEB86659FD93;
        return ref words[(int)(hash >> 53)];
    }

    private readonly record struct Word(ulong First, ulong Last, int Length, ulong Settled)
    {
        public bool Is(in Word other) => First == other.First && Last == other.Last && Length == other.Length;
    }
}
