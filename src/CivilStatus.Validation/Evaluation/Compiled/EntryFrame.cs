using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The working memory in which compiled rules look at one entry after another: its facts as integers, its texts, and the
/// rules that may find something. Used by one thread at a time; never handed out.
/// </summary>
internal sealed class EntryFrame
{
    // Of dates, personal numbers and codes.
    private const int LongestNumber = 12;

    private readonly FrameText[] texts;
    private readonly KnownTexts seen = new();
    private readonly Dictionary<string, KnownText> ofCatalogue = new(StringComparer.Ordinal);
    private readonly WordQuestions wordQuestions;
    private readonly KnownWords words;
    private Entry? entry;
    private char[] characters = new char[1024];
    private int charactersUsed;
    private readonly List<TableRow> found = [];
    private int[] flagged = new int[8];
    private Suspect[] suspects = new Suspect[8];
    private int flaggedCount, suspectCount, entries;
    private uint hash;

    public EntryFrame(FrameLayout layout, WordQuestions wordQuestions)
    {
        this.wordQuestions = wordQuestions;
        words = new KnownWords(wordQuestions);
        Facts = new SlotFact[layout.Count];
        foreach (ref SlotFact fact in Facts.AsSpan()) fact = SlotFact.Missing;
        texts = new FrameText[layout.Count];
    }

    public SlotFact[] Facts { get; }

    /// <summary>The place in the pool of the thread that uses it.</summary>
    public int Home { get; set; }

    /// <summary>The as-of date.</summary>
    public int AsOf { get; set; }

    /// <summary>The territories that the entry may come from, one bit each.</summary>
    public int Territories { get; set; }

    /// <summary>How many facts were read from others.</summary>
    public int ReadFromOthers { get; set; }

    /// <summary>The rules that a filter let through, as indexes of its own rules.</summary>
    public ReadOnlySpan<int> Flagged => flagged.AsSpan(0, flaggedCount);

    /// <summary>The rules that may have something to say.</summary>
    public Span<Suspect> Suspects => suspects.AsSpan(0, suspectCount);

    /// <summary>Makes ready for another entry. Facts and texts stay until they are read anew.</summary>
    public void Start(Entry next, int asOf)
    {
        (entry, AsOf) = (next, asOf);
        entries++;
        ReadFromOthers = flaggedCount = suspectCount = charactersUsed = 0;
    }

    public void Flag(int rule)
    {
        if (flaggedCount == flagged.Length) Array.Resize(ref flagged, 2 * flaggedCount);
        flagged[flaggedCount++] = rule;
    }

    public void ClearFlags() => flaggedCount = 0;

    public void Suspect(in Suspect suspect)
    {
        if (suspectCount == suspects.Length) Array.Resize(ref suspects, 2 * suspectCount);
        suspects[suspectCount++] = suspect;
    }

    /// <summary>Lets go of the entry.</summary>
    public void Release() => entry = null;

    /// <summary>The text of a fact that is written, stated or not.</summary>
    public TextSlice TextAt(int index)
    {
        ref FrameText text = ref texts[index];
        if (text.Known is { } known) return new TextSlice(known);
        if (!text.Slice.IsKnown) text.Slice = Written(text.Slot);
        return text.Slice;
    }

    /// <summary>The characters of a fact that is written, valid until the next entry.</summary>
    public ReadOnlySpan<char> CharactersAt(int index)
    {
        ref FrameText text = ref texts[index];
        // A string needs no slice that keeps it.
        return text.Known is null && !text.Slice.IsKnown && entry!.StringAt(text.Slot) is { } written ? written : TextAt(index).Span;
    }

    /// <summary>The text that a fact states; unknown where it states nothing.</summary>
    public TextSlice StatedText(int index) => Facts[index].IsStated ? TextAt(index) : default;

    /// <summary>The text of a fact is the one in a slot of the entry: it is looked at when somebody asks for it.</summary>
    /// <param name="index">The place of the fact.</param>
    /// <param name="slot">The slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetText(int index, int slot)
    {
        // Written part by part: to store a whole piece with references costs a barrier for each of them.
        ref FrameText text = ref texts[index];
        text.Known = null;
        if (text.Slice.IsKnown) text.Slice = default;
        text.Slot = slot;
    }

    /// <summary>Gives a fact a text of the catalogue. Of those there are few, so what conditions say of one is kept for good.</summary>
    public KnownText SetText(int index, string text)
    {
        ref FrameText of = ref texts[index];
        if (of.Known is { State: FactState.Present } last && last.Is(text)) return Use(last, ref of);
        if (!ofCatalogue.TryGetValue(text, out KnownText? known)) ofCatalogue.Add(text, known = new KnownText(text));
        return Use(known, ref of);
    }

    /// <summary>Gives a fact the text of another one.</summary>
    public void CopyText(int from, int to) => texts[to] = texts[from];

    /// <summary>Whether the texts of two facts are seen at once to begin with the same word, as names of one family do.</summary>
    public bool BeginAlike(int one, int other)
    {
        if (texts[one].Known is not null || texts[other].Known is not null) return false;
        int left = texts[one].Slot, right = texts[other].Slot;
        if (entry!.StringAt(left) is { } text) return entry.StringAt(right) is { } second && TextWords.BeginAlike<char>(text, second);
        return entry.TryGetUtf8(left, out ReadOnlySpan<byte> bytes) && entry.TryGetUtf8(right, out ReadOnlySpan<byte> others) && TextWords.BeginAlike(bytes, others);
    }

    /// <summary>The conditions that the words of a text settle.</summary>
    public ulong SettledBy<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
        => words.SettledBy(text);

    /// <summary>The answers to conditions on a date or a number in digits.</summary>
    public TextAnswers AnswersOfNumbers => wordQuestions.AnswersOfNumbers;

    /// <summary>The answers to conditions that words have settled.</summary>
    public TextAnswers AnswersOf(ulong settled) => wordQuestions.AnswersOf(settled);

    /// <summary>Takes a text, in UTF-8 or in characters, that may have come before.</summary>
    /// <param name="index">The place of the fact.</param>
    /// <param name="text">The text.</param>
    /// <param name="again">Whether it is the text that the fact was read from last.</param>
    /// <returns>What is known of it; null where nothing is: then <see cref="Remember"/> it.</returns>
    public KnownText? Recall<T>(int index, ReadOnlySpan<T> text, out bool again)
        where T : unmanaged
    {
        ref FrameText of = ref texts[index];
        again = false;
        if (of.Known is { } last)
        {
            if (Is(last, text))
            {
                // It may have become another text since, even this one.
                again = of.Generation == last.Generation;
                return Use(last, ref of);
            }
            // What is one of two, such as a sex, changes from entry to entry.
            (of.Known, of.Before) = (of.Before, last);
            if (of.Known is { } other && Is(other, text)) return Use(other, ref of);
        }
        else if (of.Before is { } before && Is(before, text)) return Use(before, ref of);
        hash = TextHash.Of(MemoryMarshal.AsBytes(text));
        foreach (KnownText? found in seen.At(hash))
            if (found is not null && Is(found, text)) return Use(found, ref of);
        return of.Known = null;
    }

    /// <summary>Remembers the text that was not recalled just now and was set since, with the answers that its words have settled.</summary>
    public void Remember(int index, FactState state, TextAnswers answers)
    {
        if (seen.RoomFor(hash, entries) is not { } room) return;
        ref FrameText text = ref texts[index];
        if (entry!.StringAt(text.Slot) is { } written) room.Become(written, state, answers);
        else if (entry.TryGetUtf8(text.Slot, out ReadOnlySpan<byte> utf8)) room.Become(utf8, state, answers);
        Use(room, ref text);
    }

    /// <summary>The rows that a search in a text found; the search is made once for a text that is known.</summary>
    /// <param name="index">The place of the text, which is there.</param>
    /// <param name="search">The search.</param>
    /// <returns>The rows, valid until the next search.</returns>
    public List<TableRow> RowsIn(int index, RowSearch search)
    {
        if (texts[index].Known is { } text && search.Number < TextAnswers.Kept)
        {
            if (!text.TryRecallRows(search.Number, out List<TableRow> rows)) search.Find(text.Text, rows);
            return rows;
        }
        return RowsIn(TextAt(index), search);
    }

    /// <summary>The same of a text that is no field's.</summary>
    public List<TableRow> RowsIn(TextSlice text, RowSearch search)
    {
        found.Clear();
        search.Find(text.Span, found);
        return found;
    }

    /// <summary>The answer to a condition that looks at nothing but one text.</summary>
    /// <param name="index">The place of the text.</param>
    /// <param name="question">The number of the condition, see <see cref="TextQuestions"/>.</param>
    /// <param name="step">The condition.</param>
    public Truth Ask(int index, int question, TruthStep step)
        => TryRecall(index, question, out Truth answer) ? answer : Keep(index, question, step(this));

    /// <summary>The same of a condition that asks one thing of the whole text.</summary>
    public Truth Ask(int index, int question, TextTest test)
        => TryRecall(index, question, out Truth answer) ? answer : Keep(index, question, Kleene.Of(test(CharactersAt(index))));

    private bool TryRecall(int index, int question, out Truth answer)
    {
        ref SlotFact fact = ref Facts[index];
        answer = fact.Answers.Of(question);
        return answer != Truth.Undecided || !fact.IsStated || texts[index].Known?.TryRecall(question, out answer) == true;
    }

    private Truth Keep(int index, int question, Truth answer)
    {
        Facts[index].Answers.Add(question, answer);
        texts[index].Known?.Remember(question, answer);
        return answer;
    }

    private static bool Is<T>(KnownText known, ReadOnlySpan<T> text)
        where T : unmanaged
        => typeof(T) == typeof(byte) ? known.Is(MemoryMarshal.AsBytes(text)) : known.Is(MemoryMarshal.Cast<T, char>(text));

    private TextSlice Written(int slot)
        => entry!.StringAt(slot) is { } written ? new TextSlice(written) : entry.TryGetUtf8(slot, out ReadOnlySpan<byte> utf8) ? Decode(utf8) : default;

    // Valid until the next entry.
    private TextSlice Decode(ReadOnlySpan<byte> utf8)
    {
        // A piece that is still in use keeps the characters it was made of.
        if (characters.Length - charactersUsed < utf8.Length) (characters, charactersUsed) = (new char[Math.Max(2 * characters.Length, utf8.Length)], 0);
        Span<char> room = characters.AsSpan(charactersUsed);
        // Dates and numbers have no other characters.
        if (utf8.Length > LongestNumber || Ascii.ToUtf16(utf8, room, out int count) != OperationStatus.Done) count = Encoding.UTF8.GetChars(utf8, room);
        var slice = new TextSlice(characters, charactersUsed, count);
        charactersUsed += count;
        return slice;
    }

    private KnownText Use(KnownText known, ref FrameText of)
    {
        // A barrier costs more than a look.
        if (of.Known != known) of.Known = known;
        of.Generation = known.Generation;
        known.UsedBy = entries;
        return known;
    }

    /// <summary>Where the text of a fact is: known from before, a piece of its own, or still in a slot of the entry.</summary>
    private struct FrameText
    {
        public TextSlice Slice;
        public KnownText? Known, Before;
        public int Slot, Generation;
    }
}
