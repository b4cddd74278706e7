using NodaTime;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

/// <summary>A condition as a text for authors, and what it means, told without the engine: true, false, or null where a fact is missing.</summary>
internal sealed record SmallCondition(string Text, Func<SmallEntry, bool?> Meaning);

/// <summary>An entry with a few fields; null where nothing usable is written.</summary>
/// <param name="Dates">The days of <see cref="SmallConditions.Dates"/>.</param>
/// <param name="Unreadable">Where something is written that is no date.</param>
internal sealed record SmallEntry(LocalDate?[] Dates, bool[] Unreadable, string? Parentage, string? Child, string? Mother)
{
    public int Filled => Dates.Count(d => d is not null) + Unreadable.Count(u => u) + new[] { Parentage, Child, Mother }.Count(t => t is not null);
}

/// <summary>Draws conditions over three dates that lie around leap days, a code and two names.</summary>
internal sealed class SmallConditions(Random random)
{
    public static string[] Dates { get; } = ["mother.born", "child.born", "entry.date"];

    public static LocalDate[][] Days { get; } =
    [
        [new(2000, 2, 28), new(2000, 2, 29), new(2000, 3, 1)],
        [new(2018, 2, 27), new(2018, 2, 28), new(2018, 3, 1)],
        [new(2018, 2, 28), new(2018, 3, 1), new(2019, 1, 1)],
    ];

    /// <summary>Each date is missing or one of the days listed.</summary>
    public static SmallCondition Window { get; } = new(
        string.Join(" && ", Dates.Select((d, i) => $"(!IsPresent({d}) || ({string.Join(" || ", Days[i].Select(day => $"{d} == {Constant(day)}"))}))")),
        e => All([.. Enumerable.Range(0, 3).Select(i => e.Unreadable[i] ? null : (bool?)true)]));

    /// <summary>Every entry there can be, as far as the conditions can tell.</summary>
    public static IEnumerable<SmallEntry> Entries { get; } =
    [
        .. from m in Choices(0)
           from c in Choices(1)
           from r in Choices(2)
           from parentage in new[] { null, "both", "noMother", "foundling" }
           from child in new[] { null, "An", "Ba" }
           from mother in new[] { null, "An", "Ba" }
           select new SmallEntry([m.Day, c.Day, r.Day], [m.Unreadable, c.Unreadable, r.Unreadable], parentage, child, mother),
    ];

    public SmallCondition Any(int depth)
    {
        if (depth == 0) return Atom();
        SmallCondition left = Any(depth - 1), right = Any(random.Next(depth));
        return random.Next(5) switch
        {
            0 => new($"({left.Text} || {right.Text})", e => Some([left.Meaning(e), right.Meaning(e)])),
            1 => new($"!({left.Text})", e => !left.Meaning(e)),
            2 => new($"Implies({left.Text}, {right.Text})", e => Some([!left.Meaning(e), right.Meaning(e)])),
            _ => new($"({left.Text} && {right.Text})", e => All([left.Meaning(e), right.Meaning(e)])),
        };
    }

    public static bool? All(bool?[] parts) => parts.Contains(false) ? false : parts.Contains(null) ? null : true;

    public static bool? Some(bool?[] parts) => parts.Contains(true) ? true : parts.Contains(null) ? null : false;

    private SmallCondition Atom()
    {
        int a = random.Next(3), b = 1 + random.Next(2);
        string op = new[] { "<", "<=", ">", ">=", "==", "!=" }[random.Next(6)];
        LocalDate day = Days[a][random.Next(3)];
        int years = random.Next(17, 20), days = random.Next(6568, 6580), year = random.Next(2017, 2020);
        return random.Next(10) switch
        {
            0 => new($"IsPresent({Dates[a]})", e => e.Dates[a] is not null || e.Unreadable[a]),
            1 => new($"{Dates[a]} {op} {Constant(day)}", e => Compare(op, e.Dates[a]?.CompareTo(day), 0)),
            2 => new($"{Dates[a]} {op} {Dates[b]}", e => Compare(op, e.Dates[b] is { } other ? e.Dates[a]?.CompareTo(other) : null, 0)),
            3 or 4 => new($"Age(mother.born, {Dates[b]}) {op} {years}", e => Compare(op, Between(e, b, PeriodUnits.Years)?.Years, years)),
            5 => new($"Days(mother.born, {Dates[b]}) {op} {days}", e => Compare(op, Between(e, b, PeriodUnits.Days)?.Days, days)),
            6 => new($"Year({Dates[b]}) {op} {year}", e => Compare(op, e.Dates[b]?.Year, year)),
            7 => new($"YearOfCentury({Dates[b]}) {op} {year % 100}", e => Compare(op, e.Dates[b]?.Year % 100, year % 100)),
            8 => new("OneOf(parentage, \"both\", \"noMother\")", e => e.Parentage is null ? null : e.Parentage != "foundling"),
            _ => new("child.name == mother.name", e => e.Child is null || e.Mother is null ? null : e.Child == e.Mother),
        };
    }

    private static Period? Between(SmallEntry entry, int to, PeriodUnits unit)
        => entry.Dates[0] is { } born && entry.Dates[to] is { } on ? Period.Between(born, on, unit) : null;

    private static bool? Compare(string op, int? left, int right) => left is null ? null : op switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        "==" => left == right,
        _ => left != right,
    };

    private static string Constant(LocalDate day) => $"Date(\"{day:uuuu-MM-dd}\")";

    private static IEnumerable<(LocalDate? Day, bool Unreadable)> Choices(int date) => [(null, false), (null, true), .. Days[date].Select(d => ((LocalDate?)d, false))];
}
