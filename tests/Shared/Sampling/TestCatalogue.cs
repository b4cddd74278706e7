using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>Catalogues made in code: as little law as a test needs, the tables of the national catalogue, and its profiles.</summary>
internal static class TestCatalogue
{
    public static Catalogues.Catalogue National { get; } = VietnamCatalogue.Load().Catalogue;

    public static LocalizedText Some { get; } = LocalizedText.Of("một điều", "something");

    /// <summary>The rule <c>T001</c> of birth entries that asks for what <paramref name="require"/> says.</summary>
    public static Rule Rule(RuleNode require, string id = "T001") => new()
    {
        Id = id,
        Name = "test",
        Events = [EntryEvent.Birth],
        Kind = RuleKind.Impossible,
        Status = RuleStatus.InForce,
        Title = Some,
        Message = Some,
        InForce = [Period.Always],
        Parameters = [],
        Assume = [],
        Require = Condition(require),
        Show = [],
        Fields = ["child.born"],
        Grounds = [new Ground(Verification.NotLaw)],
        Exceptions = [],
        AtMost = [],
        Rationale = Some,
    };

    public static Condition Condition(RuleNode tree) => new(ConditionWriter.Write(tree), tree);

    public static ExceptionClause Exception(string id, RuleNode when)
        => new(id, Some, null, Condition(when), new Ground(Verification.NotLaw), Effect.Note);

    public static Catalogues.Catalogue Of(ImmutableArray<Rule> rules, ImmutableArray<LegalParameter> parameters = default) => new()
    {
        Id = "test",
        Version = "1",
        Publisher = Some,
        PublishedOn = new LocalDate(2026, 11, 23),
        Languages = ["vi", "en"],
        Conventions = new Conventions(
            new AgeCounting(false), new AgeWords(["tuổi"], 2), "placeholders", ["tonkin", "annamNorth", "cochinchina"],
            new Dictionary<string, ImmutableArray<string>> { ["north"] = ["tonkin", "annamNorth"] }.ToFrozenDictionary(StringComparer.Ordinal), []),
        Labels = new Labels(FrozenDictionary<string, LocalizedText>.Empty, FrozenDictionary<string, LocalizedText>.Empty, National.Labels.Codes, LocalizedText.Of("{field} {role}", "{role} {field}")),
        Instruments = [],
        Parameters = parameters.IsDefault ? [] : parameters,
        Tables = [.. National.Tables, Colours, Reigns],
        Profiles = National.Profiles,
        Rules = rules,
    };

    /// <summary>A table whose rows have their time: red twice, blue once.</summary>
    private static Table Reigns { get; } = new("reigns", Some, [],
    [
        new TableRow("red", [], []) { Period = Days("1900-01-01", "1970-01-31") },
        new TableRow("red", [], []) { Period = Days("1980-02-29", "2020-01-01") },
        new TableRow("blue", [], []) { Period = Days("1975-05-10", "1990-01-01") },
    ]);

    private static Period Days(string from, string to) => new(Day(from), Day(to));

    private static int Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;

    /// <summary>A small table with an alias and an empty cell.</summary>
    private static Table Colours { get; } = new("colours", Some, ["code"], [new TableRow("red", ["đỏ"], ["1"]), new TableRow("blue", [], [""])]);
}
