using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Orthography;

/// <summary>A table of number words, made ready for reading.</summary>
internal sealed class NumberWords
{
    /// <summary>How many words a text may have.</summary>
    public const int MostWords = 40;

    private const int LongestNumber = 4;

    private readonly TextMap<NumberWord> words = new();

    private NumberWords(Table table)
    {
        var roles = new TableColumn(table, "roles");
        var value = new TableColumn(table, "value");
        foreach (TableRow row in table.Rows)
        {
            _ = int.TryParse(value.Of(row), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            var word = new NumberWord(RolesOf(roles.Of(row), table), number, 0);
            foreach (string spelling in row.Names) words.TryAdd(TextKey.Of(spelling), word);
        }
    }

    public static NumberWords Of(Table table) => new(table);

    /// <summary>Splits a text into its words; false when one is unknown, when there are none or too many.</summary>
    public bool TryRead(ReadOnlySpan<char> text, Span<NumberWord> read, out int count)
    {
        count = 0;
        using var folded = new FoldedText(text, stackalloc char[FoldedText.OnStack]);
        ReadOnlySpan<char> key = folded.Key;
        for (int start = 0; start < key.Length;)
        {
            int end = start;
            if (char.IsAsciiDigit(key[start]))
                while (end < key.Length && char.IsAsciiDigit(key[end])) end++;
            else
                while (end < key.Length && Characters.IsLetter(key[end])) end++;
            if (end == start)
            {
                start++;
                continue;
            }
            if (!TryReadWord(key[start..end], out NumberWord word) || count == MostWords) return false;
            if (!word.Is(WordRoles.PassedOver)) read[count++] = word;
            start = end;
        }
        return count > 0;
    }

    private bool TryReadWord(ReadOnlySpan<char> word, out NumberWord read)
    {
        if (!char.IsAsciiDigit(word[0])) return words.TryGetValue(word, out read);
        read = default;
        if (word.Length > LongestNumber) return false;
        read = new NumberWord(WordRoles.Digits, Digits.Number(word), word.Length);
        return true;
    }

    private static WordRoles RolesOf(string names, Table table)
    {
        WordRoles roles = WordRoles.None;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            roles |= Enum.TryParse(name, ignoreCase: true, out WordRoles role) && role is not (WordRoles.None or WordRoles.Digits) && !char.IsAsciiDigit(name[0])
                ? role
                : throw new ArgumentException($"Table '{table.Id}' gives a word the role '{name}'; the roles are unit, ten, tens, shortTens, hundred, thousand, link, day, month, monthName, year, passedOver.", nameof(names));
        return roles;
    }
}
