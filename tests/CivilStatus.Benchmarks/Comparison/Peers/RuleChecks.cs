using CivilStatus.Benchmarks.Comparison.HandWritten;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>What expressions of RulesEngine may call: the helpers that all peers share. The engine takes static methods only.</summary>
public static class RuleChecks
{
    private static FormTexts texts = null!;

    public static DateOnly AsOf { get; private set; }

    internal static void Use(FormTexts shared, DateOnly asOf) => (texts, AsOf) = (shared, asOf);

    public static bool IsPresent(string? text) => FormTexts.IsPresent(text);

    public static bool HasOnlyLetters(string? name) => !FormTexts.IsPresent(name) || texts.HasOnlyLetters(name!);

    public static bool IsSound(string? text) => !FormTexts.IsPresent(text) || !texts.IsDamaged(text!);

    public static bool IsPersonalId(string? number) => !FormTexts.IsPresent(number) || texts.IsPersonalId(number!);

    public static int? YearOfNumber(string? number) => FormTexts.IsPresent(number) ? FormTexts.YearOfNumber(number!) : null;

    public static int? Year(DateOnly? day) => day?.Year;

    public static int? Age(DateOnly? born, DateOnly? on) => born is { } from && on is { } to ? Ages.At(from, to) : null;

    public static int? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
