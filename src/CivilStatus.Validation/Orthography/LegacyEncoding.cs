using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>One encoding: what it makes of each letter, and the way back.</summary>
internal sealed class LegacyEncoding
{
    private const int LongestWord = 48;

    private readonly TextMap<Sequence[]> byFirst = new();
    private readonly CharacterSet characters = new();
    private readonly CharacterSet lastCharacters = new();

    public LegacyEncoding(IEnumerable<TableRow> letters, TableColumn damaged)
    {
        List<Sequence> sequences = [.. letters.SelectMany(row => SequencesOf(row.Key[0], damaged.Of(row)))];
        foreach (IGrouping<string, Sequence> group in sequences.GroupBy(s => s.Text[..1], StringComparer.Ordinal))
            byFirst.TryAdd(group.Key, [.. group.OrderByDescending(s => s.Text.Length)]);
        foreach (Sequence sequence in sequences)
            foreach (char c in sequence.Text) characters.Add(c);
        PlainSequences = [.. sequences.Where(s => s.Text.All(char.IsAsciiLetter) && !(s.Text.Length == 1 && char.ToLowerInvariant(s.Text[0]) == s.Letter)).Select(s => s.Text)];
        foreach (Sequence sequence in sequences) lastCharacters.Add(sequence.Text[^1]);
    }

    /// <summary>What it makes of letters that is plain letters again, as “dd” of “đ”.</summary>
    public IReadOnlyList<string> PlainSequences { get; }

    /// <summary>Whether the text holds a character that completes one of the sequences.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => lastCharacters.IsIn(text);

    /// <summary>Whether a character belongs to words: a letter, a mark, a digit, or one that the encoding makes of a letter.</summary>
    public bool IsInWord(char c) => char.IsLetterOrDigit(c) || Composition.IsMark(c) || (characters.Contains(c) && !TextKey.IsBlank(c));

    /// <summary>Reads a word back, the longest sequence first.</summary>
    public DecodedWord Decode(ReadOnlySpan<char> word, Syllables sound)
    {
        if (word.Length > LongestWord) return default;
        Span<char> letters = stackalloc char[LongestWord];
        int count = 0, changes = 0;
        bool hadSign = false, otherLetters = false, capitalsInOrder = true, afterLower = false;
        for (int i = 0; i < word.Length;)
        {
            LetterCase letterCase;
            if (Longest(word[i..]) is { } sequence)
            {
                letters[count++] = sequence.Letter;
                letterCase = sequence.Case;
                bool same = sequence.Text.Length == 1 && char.ToLowerInvariant(sequence.Text[0]) == sequence.Letter;
                if (!same) changes++;
                hadSign |= !same && sequence.HasSign;
                i += sequence.Text.Length;
            }
            else
            {
                char c = word[i++];
                letters[count++] = char.ToLowerInvariant(c);
                letterCase = char.IsUpper(c) ? LetterCase.Upper : LetterCase.Lower;
                otherLetters |= !char.IsAscii(c);
            }
            capitalsInOrder &= !(afterLower && letterCase == LetterCase.Upper);
            afterLower |= letterCase == LetterCase.Lower;
        }
        return new DecodedWord(changes, capitalsInOrder && sound.Contains(letters[..count]), hadSign, otherLetters);
    }

    private Sequence? Longest(ReadOnlySpan<char> text)
    {
        if (!byFirst.TryGetValue(text[..1], out Sequence[]? sequences)) return null;
        foreach (Sequence sequence in sequences)
            if (text.StartsWith(sequence.Text, StringComparison.Ordinal)) return sequence;
        return null;
    }

    // The cell says “lower upper”, with a hyphen where a case has none.
    private static IEnumerable<Sequence> SequencesOf(char letter, string cell)
    {
        string[] parts = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && parts[0] == parts[1])
        {
            yield return new Sequence(parts[0], letter, LetterCase.Either);
            yield break;
        }
        for (int i = 0; i < parts.Length; i++)
            if (parts[i] != "-") yield return new Sequence(parts[i], letter, i == 0 ? LetterCase.Lower : LetterCase.Upper);
    }

    private enum LetterCase { Lower, Upper, Either }

    private sealed record Sequence(string Text, char Letter, LetterCase Case)
    {
        public bool HasSign { get; } = Text.Any(c => !char.IsAscii(c) && (!char.IsLetter(c) || c is 'ª' or 'º' or 'µ'));
    }
}
