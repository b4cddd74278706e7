using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Rules;
using static CivilStatus.Validation.Rules.RuleFunctions;
using static CivilStatus.Validation.Sentences.EnglishWording;

namespace CivilStatus.Validation.Sentences;

/// <summary>Each listed function in English.</summary>
internal static class EnglishFunctions
{
    private static readonly Dictionary<RuleFunction, Func<EnglishWording, ImmutableArray<RuleNode>, Predicate>> Predicates = new()
    {
        [IsPresent] = (w, a) => Be(w.Term(a[0]), "recorded") with { Plural = "are" },
        [IsPlaceholder] = (w, a) => Be(w.Term(a[0]), "a stand-in for nothing"),
        [IsReadable] = (w, a) => Be(w.Term(a[0]), "readable") with { Plural = "are" },
        [IsReal] = (w, a) => Be(w.Term(a[0]), "a day that exists in the calendar"),
        [StatesDay] = (w, a) => Do(w.Term(a[0]), "state", "day, month and year"),
        [StatesMonth] = (w, a) => Do(w.Term(a[0]), "state", "at least month and year"),
        [IsKnownCode] = (w, a) => Be(w.Term(a[0]), "one of the codes of its field"),
        [AreDistinct] = (w, a) => new Predicate(w.List(a), "differ from one another", "") { Not = "do not all differ", Must = "must differ from one another", MustNot = "must not all differ" },
        [WordsAgree] = (w, a) => Do(w.Term(a[0]), "agree", $"with {w.Term(a[1])} (read by {w.TableTerm(a[2])})"),
        [InTable] = (w, a) => Be(w.Term(a[0]), $"in {w.TableTerm(a[1])}"),
        [Mentions] = (w, a) => Do(w.Term(a[0]), "contain", $"a word of {w.TableTerm(a[1])}"),
        [ExistedOn] = (w, a) => Do($"a place named in {w.Term(a[0])} (by {w.TableTerm(a[2])})", "exist", $"on {w.Term(a[1])}{Tolerance((ConstantNode)a[3])}"),
        [SameRow] = (w, a) => Be(w.Term(a[0]), $"the same as {w.Term(a[1])} (by {w.TableTerm(a[2])})"),
        [SameName] = (w, a) => Be(w.Term(a[0]), $"the same name as {w.Term(a[1])} (by {w.TableTerm(a[2])})"),
        [SpelledAlike] = (w, a) => Be(w.Term(a[0]), $"the same name as {w.Term(a[1])} or a variant of its spelling (by {w.TableTerm(a[2])})"),
        [HasMiddleWord] = (w, a) => new Predicate(w.Term(a[0]), "has", $"the middle word {w.Term(a[1])}") { Not = "does not have", Must = "must have", MustNot = "must not have" },
        [HasOnlyLetters] = (w, a) => Do(w.Term(a[0]), "consist", $"only of letters and signs of {w.TableTerm(a[1])}"),
        [IsDamaged] = (w, a) => Do(w.Term(a[0]), "show", $"traces of a legacy encoding ({w.TableTerm(a[1])}, told from {w.TableTerm(a[2])})"),
        [IsDigits] = (w, a) => Do(w.Term(a[0]), "consist", $"of exactly {w.Term(a[1])} digits"),
        [HasYearInNumber] = (w, a) => Do(w.Term(a[0]), "contain", "a year"),
    };

    private static readonly Dictionary<RuleFunction, Func<EnglishWording, ImmutableArray<RuleNode>, string>> Terms = new()
    {
        [DateConstant] = (w, a) => $"the day {w.Term(a[0])}",
        [FirstDayWritten] = (w, a) => $"the earliest day that {w.Term(a[0])} as written allows",
        [Age] = (w, a) => $"{AgeOf(w, a[0])} on {w.Term(a[1])}",
        [Days] = (w, a) => $"the number of days from {w.Term(a[0])} to {w.Term(a[1])}",
        [Year] = (w, a) => $"the year of {w.Term(a[0])}",
        [Century] = (w, a) => $"the first two digits of the year in {w.Term(a[0])}",
        [YearOfCentury] = (w, a) => $"the last two digits of the year in {w.Term(a[0])}",
        [Column] = (w, a) => $"the column “{((ConstantNode)a[2]).Value}” for {w.Term(a[0])} in {w.TableTerm(a[1])}",
        [NameGrade] = (w, a) => $"the likeness in spelling of {w.Term(a[0])} and {w.Term(a[1])} (by {w.TableTerm(a[2])})",
        [FirstWord] = (w, a) => $"the first word of {w.Term(a[0])}",
        [Part] = (w, a) => $"{Characters((ConstantNode)a[1], (ConstantNode)a[2])} of {w.Term(a[0])}",
        [Number] = (w, a) => $"the number that {w.Term(a[0])} says",
        [YearOfNumber] = (w, a) => $"the year inside {w.Term(a[0])}",
        [NumbersBetween] = (w, a) => $"how many numbers lie between {w.Term(a[0])} and {w.Term(a[1])}",
        [DateIn] = (w, a) => $"the date stated in {w.Term(a[0])}",
    };

    public static Predicate Say(EnglishWording wording, CallNode call) => Predicates[call.Function](wording, call.Arguments);

    public static string Term(EnglishWording wording, CallNode call) => Terms[call.Function](wording, call.Arguments);

    private static string AgeOf(EnglishWording wording, RuleNode born)
    {
        if (wording.Bearer(born) is { } person) return $"the age of the {person}";
        return born is CallNode call && call.Function == FirstDayWritten && wording.Bearer(call.Arguments[0]) is { } oldest
            ? $"the age of the {oldest} (counted from the earliest date of birth that the entry allows)"
            : $"the completed years from {wording.Term(born)}";
    }

    private static string Tolerance(ConstantNode months)
        => (int)months.Value == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", give or take {months.Value} months");

    private static string Characters(ConstantNode from, ConstantNode length)
    {
        int first = (int)from.Value, last = first + (int)length.Value - 1;
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $"character {first}")
            : string.Create(CultureInfo.InvariantCulture, $"the part (characters {first} to {last})");
    }
}
