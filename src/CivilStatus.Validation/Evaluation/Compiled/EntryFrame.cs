using System.Buffers;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// The working memory in which compiled rules look at one entry after another: its facts as integers, its texts, and the
/// rules that may find something. Used by one thread at a time; never handed out.
/// </summary>
internal sealed class EntryFrame
{
    // Of dates, personal numbers and codes.
    private const int LongestNumber = 12;

    private readonly TextSlice[] texts;
    private readonly KnownText?[] known;
    private readonly KnownTexts seen = new();
    private readonly WordQuestions wordQuestions;
    private readonly KnownWords words;

    // For each text that is not known the conditions that its words settle.
    private readonly ulong[] settled;
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
        settled = new ulong[layout.Count];
        Facts = new SlotFact[layout.Count];
        foreach (ref SlotFact fact in Facts.AsSpan()) fact = SlotFact.Missing;
        texts = new TextSlice[layout.Count];
        known = new KnownText?[layout.Count];
    }

    public SlotFact[] Facts { get; }

    /// <summary>The place in the pool that it came from.</summary>
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
    public void Start(int asOf)
    {
        AsOf = asOf;
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

    /// <summary>The text of a fact, stated or not; unknown where nothing is written.</summary>
    public TextSlice TextAt(int index) => texts[index].IsKnown ? texts[index] : known[index] is { } text ? new TextSlice(text) : default;

    /// <summary>The text that a fact states; unknown where it states nothing.</summary>
    public TextSlice StatedText(int index) => Facts[index].IsStated ? TextAt(index) : default;

    public void SetText(int index, TextSlice text)
    {
        texts[index] = text;
        known[index] = null;
        settled[index] = 0;
    }

    /// <summary>Looks at the words of a text that was set just now.</summary>
    public void Settle(int index, ReadOnlySpan<byte> utf8) => settled[index] = words.SettledBy(utf8);

    /// <summary>The same of a string.</summary>
    public void Settle(int index, string written) => settled[index] = words.SettledBy(written);

    /// <summary>Gives a fact the text of another one.</summary>
    public void CopyText(int from, int to) => (texts[to], known[to], settled[to]) = (texts[from], known[from], settled[from]);

    /// <summary>Takes a text in UTF-8 that may have come before.</summary>
    /// <returns>What is known of it; null where nothing is: then <see cref="Remember(int, ReadOnlySpan{byte}, FactState)"/> it.</returns>
    public KnownText? Recall(int index, ReadOnlySpan<byte> utf8)
    {
        texts[index] = default;
        // Entries of one book have much in common.
        if (known[index] is { } last && last.Is(utf8)) return Use(last);
        hash = TextHash.Of(utf8);
        return known[index] = seen.At(hash) is { } text && text.Is(utf8) ? Use(text) : null;
    }

    /// <summary>Takes a string that may have come before.</summary>
    /// <returns>What is known of it; null where nothing is: then <see cref="Remember(int, string, FactState)"/> it.</returns>
    public KnownText? Recall(int index, string written)
    {
        texts[index] = default;
        if (known[index] is { } last && last.Is(written)) return Use(last);
        hash = TextHash.Of(written);
        return known[index] = seen.At(hash) is { } text && text.Is(written) ? Use(text) : null;
    }

    /// <summary>Remembers the text that was not recalled just now.</summary>
    public void Remember(int index, ReadOnlySpan<byte> utf8, FactState state)
    {
        if (seen.RoomFor(hash, entries) is not { } room) return;
        room.Become(utf8, state);
        known[index] = Use(room);
    }

    /// <summary>Remembers the text that was not recalled just now.</summary>
    public void Remember(int index, string written, FactState state)
    {
        if (seen.RoomFor(hash, entries) is not { } room) return;
        room.Become(written, state);
        known[index] = Use(room);
    }

    /// <summary>The rows that a search in a text found; the search is made once for a text that is known.</summary>
    /// <param name="index">The place of the text, which is there.</param>
    /// <param name="search">The search.</param>
    /// <returns>The rows, valid until the next search.</returns>
    public List<TableRow> RowsIn(int index, RowSearch search)
    {
        if (known[index] is { } text && search.Number < KnownText.QuestionsKept)
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

    /// <summary>The characters of a text in UTF-8, valid until the next entry.</summary>
    public TextSlice Decode(ReadOnlySpan<byte> utf8)
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

    /// <summary>The answer to a condition that looks at nothing but one text.</summary>
    /// <param name="index">The place of the text.</param>
    /// <param name="question">The number of the condition, see <see cref="TextQuestions"/>.</param>
    /// <param name="step">The condition.</param>
    public Truth Ask(int index, int question, TruthStep step)
    {
        if (!Facts[index].IsStated) return Truth.Undecided;
        if (known[index] is not { } text) return IsSettled(index, question) ? wordQuestions.Usual(question) : step(this);
        if (text.TryRecall(question, out Truth answer)) return answer;
        answer = step(this);
        text.Remember(question, answer);
        return answer;
    }

    /// <summary>The same of a condition that asks one thing of the whole text.</summary>
    public Truth Ask(int index, int question, TextTest test)
    {
        if (!Facts[index].IsStated) return Truth.Undecided;
        if (known[index] is not { } text) return IsSettled(index, question) ? wordQuestions.Usual(question) : Kleene.Of(test(texts[index].Span));
        if (text.TryRecall(question, out Truth answer)) return answer;
        answer = Kleene.Of(test(text.Text));
        text.Remember(question, answer);
        return answer;
    }

    private bool IsSettled(int index, int question) => question < KnownText.QuestionsKept && (settled[index] >> question & 1) != 0;

    private KnownText Use(KnownText text)
    {
        text.UsedBy = entries;
        return text;
    }
}
