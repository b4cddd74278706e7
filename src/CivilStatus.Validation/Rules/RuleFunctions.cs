using System.Collections.Frozen;
using System.Collections.Immutable;
using static CivilStatus.Validation.Rules.ArgumentKind;

namespace CivilStatus.Validation.Rules;

/// <summary>
/// The functions that conditions may call. They know no country: what differs between countries comes from tables of the
/// catalogue. A missing argument makes the result undecided, except where a function asks about the field itself.
/// Safe to share between threads.
/// </summary>
public static class RuleFunctions
{
    // About the field, never undecided.
    internal static readonly RuleFunction IsPresent = new("IsPresent", FactType.Truth, [AnyField],
        "Something is written in the field, and it is no stand-in for nothing.");
    internal static readonly RuleFunction IsPlaceholder = new("IsPlaceholder", FactType.Truth, [AnyField],
        "The field holds a stand-in for nothing, such as “, , ,”.");
    internal static readonly RuleFunction IsReadable = new("IsReadable", FactType.Truth, [DateField],
        "The text of the date can be read; an empty field counts as readable.");
    internal static readonly RuleFunction IsReal = new("IsReal", FactType.Truth, [DateField],
        "The day written exists in the calendar; a text that names no day counts as real.");
    internal static readonly RuleFunction StatesDay = new("StatesDay", FactType.Truth, [DateField],
        "The text states day, month and year.");
    internal static readonly RuleFunction StatesMonth = new("StatesMonth", FactType.Truth, [DateField],
        "The text states at least month and year.");
    internal static readonly RuleFunction IsKnownCode = new("IsKnownCode", FactType.Truth, [AnyField],
        "The field holds one of its codes, or nothing.");
    internal static readonly RuleFunction AreDistinct = new("AreDistinct", FactType.Truth, [Texts],
        "No two of the texts that are present are the same.");

    // Dates.
    internal static readonly RuleFunction DateConstant = new("Date", FactType.Date, [Text],
        "A day, written Date(\"1987-01-03\").");
    internal static readonly RuleFunction FirstDayWritten = new("FirstDayWritten", FactType.Date, [DateField],
        "The first day that the written text allows: January where the month is unknown, the 1st where the day is.");
    internal static readonly RuleFunction Age = new("Age", FactType.Number, [Date, Date],
        "Completed years from the first date to the second, counted as the catalogue's conventions say.");
    internal static readonly RuleFunction Days = new("Days", FactType.Number, [Date, Date],
        "Days from the first date to the second, the first day not counted; negative when the second comes first.");
    internal static readonly RuleFunction Year = new("Year", FactType.Number, [Date],
        "The calendar year.");
    internal static readonly RuleFunction Century = new("Century", FactType.Number, [Date],
        "The hundreds of the year: 19 for 1900–1999.");
    internal static readonly RuleFunction YearOfCentury = new("YearOfCentury", FactType.Number, [Date],
        "The last two digits of the year.");
    internal static readonly RuleFunction WordsAgree = new("WordsAgree", FactType.Truth, [Text, DateField, Table],
        "The date in words says the same as the date in digits, in all that both state; undecided when the words cannot be read.");

    // Texts.
    internal static readonly RuleFunction InTable = new("InTable", FactType.Truth, [Text, Table],
        "The text is a key or an alias of the table; letter case, spacing and NFC/NFD do not matter.");
    internal static readonly RuleFunction Mentions = new("Mentions", FactType.Truth, [Text, Table],
        "The text holds a key or an alias of the table as whole words.");
    internal static readonly RuleFunction Column = new("Column", FactType.Text, [Text, Table, ArgumentKind.Column],
        "What the row of the table whose key or alias is the text says in a column.");
    internal static readonly RuleFunction ExistedOn = new("ExistedOn", FactType.Truth, [Text, Date, Table, NumberConstant],
        "Something that the text mentions by a key or alias of the table was there on the day, give or take so many months; undecided when the text mentions nothing.");
    internal static readonly RuleFunction SameRow = new("SameRow", FactType.Truth, [Text, Text, Table],
        "The two texts are the same, or keys and aliases of one row of the table.");
    internal static readonly RuleFunction SameName = new("SameName", FactType.Truth, [Text, Text, Table],
        "The two texts are one name by the table of spellings; undecided for spelled variants and for what may be two names.");
    internal static readonly RuleFunction SpelledAlike = new("SpelledAlike", FactType.Truth, [Text, Text, Table],
        "The two texts are one name or spelled variants of one by the table of spellings; undecided for what may be two names.");
    internal static readonly RuleFunction NameGrade = new("NameGrade", FactType.Text, [Text, Text, Table],
        "How far the two texts are one name by the table of spellings: same, variant, doubtful or other.");
    internal static readonly RuleFunction FirstWord = new("FirstWord", FactType.Text, [Text],
        "The text up to its first blank.");
    internal static readonly RuleFunction HasMiddleWord = new("HasMiddleWord", FactType.Truth, [Text, Text],
        "One of the words between the first and the last of the first text is the second text.");
    internal static readonly RuleFunction HasOnlyLetters = new("HasOnlyLetters", FactType.Truth, [Text, Table],
        "The text is made of the letters and signs of the table, marks included.");
    internal static readonly RuleFunction IsDamaged = new("IsDamaged", FactType.Truth, [Text, Table, Table],
        "The text shows the traces of a legacy encoding in the first table; the second lists the syllables of sound text.");
    internal static readonly RuleFunction IsDigits = new("IsDigits", FactType.Truth, [Text, NumberConstant],
        "The text is exactly that many digits 0–9.");
    internal static readonly RuleFunction Part = new("Part", FactType.Text, [Text, NumberConstant, NumberConstant],
        "Part(text, from, length): the characters from a position, the first being 1; missing where the text is too short.");
    internal static readonly RuleFunction Number = new("Number", FactType.Number, [Text],
        "The number that the text, up to nine digits, says; missing for any other text.");
    internal static readonly RuleFunction YearOfNumber = new("YearOfNumber", FactType.Number, [Text],
        "The year inside a number such as 12/1999; missing where the number has none.");
    internal static readonly RuleFunction NumbersBetween = new("NumbersBetween", FactType.Number, [Text, Text],
        "How many numbers lie between those that two entry numbers start with, whichever is greater: 2 between 12/1999 and 15/1999, -1 between a number and itself; missing where one starts with none.");
    internal static readonly RuleFunction DateIn = new("DateIn", FactType.Date, [Text],
        "The date that a text states, read as a date field is; missing where it cannot be read.");
    internal static readonly RuleFunction HasYearInNumber = new("HasYearInNumber", FactType.Truth, [Text],
        "A year stands inside the number, as in 12/1999.");

    /// <summary>Every function, in the order of the documentation.</summary>
    public static ImmutableArray<RuleFunction> All { get; } =
    [
        IsPresent, IsPlaceholder, IsReadable, IsReal, StatesDay, StatesMonth, IsKnownCode, AreDistinct,
        DateConstant, FirstDayWritten, Age, Days, Year, Century, YearOfCentury, WordsAgree,
        InTable, Mentions, Column, ExistedOn, SameRow, SameName, SpelledAlike, NameGrade, FirstWord, HasMiddleWord, HasOnlyLetters, IsDamaged, IsDigits, Part, Number, YearOfNumber,
        HasYearInNumber, NumbersBetween, DateIn,
    ];

    /// <summary>The functions by name.</summary>
    public static FrozenDictionary<string, RuleFunction> ByName { get; } = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
}
