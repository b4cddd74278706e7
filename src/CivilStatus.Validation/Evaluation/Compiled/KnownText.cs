using System.Collections.Immutable;
using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// A text that came before and is likely to come again, such as the name of an office: whether anything is written in it,
/// and what conditions that look at nothing else said of it. It is used again for another text, buffers and all. Belongs to
/// one frame.
/// </summary>
internal sealed class KnownText
{
    // Those that were answered, be the answer undecided.
    private ulong asked;
    private TextAnswers answers;

    // For which codes it was looked up last, and whether it is one.
    private ImmutableArray<string> codes;
    private bool isCode;

    // Either the string of an entry that holds strings, or copies of a record's bytes.
    private string? whole;
    private byte[] utf8 = [];
    private char[] characters = [];
    private int byteCount = -1, characterCount = -1;
    private List<TableRow>?[] rows = [];
    private ulong searched;

    public KnownText()
    {
    }

    /// <summary>A text that stays.</summary>
    public KnownText(string text) => Become(text, FactState.Present, default);

    public FactState State { get; private set; }

    /// <summary>What conditions said of it so far.</summary>
    public TextAnswers Answers => answers;

    /// <summary>Whether it is one of the codes of a field.</summary>
    public bool IsCodeOf(EntryField field)
    {
        if (codes != field.Codes) (codes, isCode) = (field.Codes, field.Allows(Text));
        return isCode;
    }

    /// <summary>The entry that uses the text; while it does, the text stays as it is.</summary>
    public int UsedBy { get; set; }

    /// <summary>How many texts it has been.</summary>
    public int Generation { get; private set; }

    public ReadOnlySpan<char> Text
    {
        get
        {
            if (whole is not null) return whole;
            if (characterCount < 0) Decode();
            return characters.AsSpan(0, characterCount);
        }
    }

    public bool Is(ReadOnlySpan<byte> bytes) => bytes.Length == byteCount && bytes.SequenceEqual(utf8.AsSpan(0, byteCount));

    public bool Is(ReadOnlySpan<char> text) => whole is not null && text.SequenceEqual(whole);

    public void Become(ReadOnlySpan<byte> bytes, FactState state, TextAnswers known)
    {
        Start(state, known);
        whole = null;
        if (utf8.Length < bytes.Length) utf8 = new byte[Math.Max(bytes.Length, 2 * utf8.Length)];
        bytes.CopyTo(utf8);
        byteCount = bytes.Length;
    }

    public void Become(string text, FactState state, TextAnswers known)
    {
        Start(state, known);
        whole = text;
        byteCount = -1;
    }

    public bool TryRecall(int question, out Truth answer)
    {
        answer = answers.Of(question);
        return question < TextAnswers.Kept && (asked & 1UL << question) != 0;
    }

    public void Remember(int question, Truth answer)
    {
        if (question >= TextAnswers.Kept) return;
        asked |= 1UL << question;
        answers.Add(question, answer);
    }

    /// <summary>The rows that a search in a table found, kept under a number; false where it was not made yet.</summary>
    /// <param name="number">Tells this search from others; below <see cref="TextAnswers.Kept"/>.</param>
    /// <param name="rows">The rows, or room for them.</param>
    public bool TryRecallRows(int number, out List<TableRow> rows)
    {
        if (this.rows.Length <= number) Array.Resize(ref this.rows, number + 1);
        rows = this.rows[number] ??= [];
        ulong bit = 1UL << number;
        if ((searched & bit) != 0) return true;
        searched |= bit;
        rows.Clear();
        return false;
    }

    private void Start(FactState state, TextAnswers known)
    {
        Generation++;
        (State, answers, codes) = (state, known, default);
        (asked, searched) = (known.Holds | known.Fails, 0);
        characterCount = -1;
    }

    private void Decode()
    {
        if (characters.Length < byteCount) characters = new char[utf8.Length];
        characterCount = Encoding.UTF8.GetChars(utf8.AsSpan(0, byteCount), characters);
    }
}
