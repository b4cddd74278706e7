using System.Globalization;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using Grade = CivilStatus.Validation.Orthography.Names.NameGrade;

namespace CivilStatus.Validation.Authoring.Exporting.Functions;

/// <content>Texts, and what tables say of them. Letter case, spacing and NFC/NFD make no difference.</content>
public sealed partial class WorkflowFunctions
{
    private const int MostDigits = 9;

    /// <summary>Whether two texts are the same.</summary>
    public bool? Same(string? left, string? right) => left is null || right is null ? null : TextKey.Same(left, right);

    /// <summary>Whether a text is one of those listed.</summary>
    public bool? OneOf(string? text, params string[]? listed) => text is null || listed is null ? null : listed.Any(l => TextKey.Same(l, text));

    /// <summary>Whether no two of the texts that are there are the same.</summary>
    public bool AreDistinct(params string?[] texts)
    {
        string[] there = [.. texts.OfType<string>().Select(TextKey.Of)];
        return there.Distinct(StringComparer.Ordinal).Count() == there.Length;
    }

    /// <summary>Whether a text is a key or an alias of a table.</summary>
    public bool? InTable(string? text, string table) => text is null ? null : TableOf(table).Find(text) is not null;

    /// <summary>Whether a text holds a key or an alias of a table as whole words.</summary>
    public bool? Mentions(string? text, string table) => text is null ? null : WordSearch.Mentions(text, TableOf(table));

    /// <summary>What the row of a table whose key or alias is the text says in a column; null where there is none.</summary>
    public string? Column(string? text, string table, string column)
    {
        Table of = TableOf(table);
        string? cell = text is null ? null : of.Find(text)?.Cells[of.ColumnIndex(column)];
        return string.IsNullOrEmpty(cell) ? null : cell;
    }

    /// <summary>Whether two texts are the same, or keys and aliases of one row of a table.</summary>
    public bool? SameRow(string? left, string? right, string table)
    {
        if (left is null || right is null) return null;
        return TextKey.Same(left, right) || (TableOf(table).Find(left) is { } row && ReferenceEquals(row, TableOf(table).Find(right)));
    }

    /// <summary>Whether two texts are one name by a table of spellings; null for spelled variants and for what may be two names.</summary>
    public bool? SameName(string? left, string? right, string table) => AreOneName(left, right, table, Grade.Same);

    /// <summary>Whether two texts are one name or spelled variants of one; null for what may be two names.</summary>
    public bool? SpelledAlike(string? left, string? right, string table) => AreOneName(left, right, table, Grade.Variant);

    /// <summary>How far two texts are one name by a table of spellings: same, variant, doubtful or other.</summary>
    public string? NameGrade(string? left, string? right, string table)
        => left is null || right is null ? null : NameComparison.GradeOf(left, right, TableOf(table)).ToString().ToLowerInvariant();

    private bool? AreOneName(string? left, string? right, string table, Grade worst)
    {
        if (left is null || right is null) return null;
        Grade grade = NameComparison.GradeOf(left, right, TableOf(table));
        return grade <= worst ? true : grade == Grade.Other ? false : null;
    }

    /// <summary>The text up to its first blank.</summary>
    public string? FirstWord(string? text) => text is null ? null : TextWords.First(text).ToString();

    /// <summary>Whether one of the words between the first and the last is this one.</summary>
    public bool? HasMiddleWord(string? text, string? word) => text is null || word is null ? null : TextWords.HasInMiddle(text, word);

    /// <summary>Whether a text is made of the letters and signs of a table.</summary>
    public bool? HasOnlyLetters(string? text, string table) => text is null ? null : LetterCheck.HasOnlyLetters(text, TableOf(table));

    /// <summary>Whether a text shows traces of a legacy encoding.</summary>
    public bool? IsDamaged(string? text, string encodings, string syllables)
        => text is null ? null : DamageDetector.IsDamaged(text, TableOf(encodings), TableOf(syllables));

    /// <summary>Whether a text is exactly so many digits.</summary>
    public bool? IsDigits(string? text, int length) => text is null ? null : text.Trim().Length == length && text.Trim().All(char.IsAsciiDigit);

    /// <summary>So many characters from a position, the first being 1; null where the text is too short.</summary>
    public string? Part(string? text, int from, int length)
        => text?.Trim() is { } trimmed && trimmed.Length >= from - 1 + length ? trimmed[(from - 1)..(from - 1 + length)] : null;

    /// <summary>The number that a text of up to nine digits says; null for any other text.</summary>
    public int? Number(string? text)
        => text?.Trim() is { Length: > 0 and <= MostDigits } digits && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    /// <summary>The year inside a number such as 12/1999; null where it has none.</summary>
    public int? YearOfNumber(string? number)
        => number is not null && NumberWithYear().Match(number.Trim()) is { Success: true } match ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>How many numbers lie between those that two entry numbers start with; −1 where they are the same, null where one starts with none.</summary>
    public int? NumbersBetween(string? one, string? other)
        => Leading(one) is int a && Leading(other) is int b ? Math.Abs(a - b) - 1 : null;

    private static int? Leading(string? number)
        => number?.Trim() is { } text && string.Concat(text.TakeWhile(char.IsAsciiDigit)) is { Length: > 0 and <= MostDigits } digits
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether a year stands inside a number.</summary>
    public bool? HasYearInNumber(string? number) => number is null ? null : YearOfNumber(number) is not null;

    [GeneratedRegex(@"\A[0-9]{1,7}\s*/\s*(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWithYear();
}
