using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using NodaTime;

namespace CivilStatus.Validation.Tests.Overlays;

/// <summary>Overlays on the national catalogue, made in code.</summary>
internal static class TestOverlay
{
    public static FrozenDictionary<RuleKind, Effect> NoEffects => FrozenDictionary<RuleKind, Effect>.Empty;

    /// <summary>An overlay that adds rules and nothing else.</summary>
    public static CatalogueOverlay Of(params ImmutableArray<Rule> rules) => new()
    {
        Id = "tinh-mau",
        Version = "2026.12.0",
        Publisher = TestCatalogue.Some,
        PublishedOn = new LocalDate(2026, 12, 1),
        Extends = new CatalogueReference("vn", "2026.11.0"),
        Labels = AddedLabels.None,
        Instruments = [],
        Parameters = [],
        Tables = [],
        Tightened = [],
        Profiles = [],
        Rules = rules,
    };

    /// <summary>The rule <c>TM101</c>: the child's name is present.</summary>
    public static Rule Rule => TestCatalogue.Rule(Call("IsPresent", new FieldNode("child.name", FactType.Text)), "TM101") with { Kind = RuleKind.Incomplete };

    public static TightenedProfile Tighten(string profile, params (RuleKind Kind, Effect Effect)[] effects)
        => new(profile, Effects(effects), NoEffects);

    public static AddedProfile Add(string id, string? from, params (RuleKind Kind, Effect Effect)[] effects)
        => new(id, from, TestCatalogue.Some, TestCatalogue.Some, Effects(effects), NoEffects);

    public static CallNode Call(string function, params ImmutableArray<RuleNode> arguments) => new(RuleFunctions.ByName[function], arguments);

    private static FrozenDictionary<RuleKind, Effect> Effects((RuleKind Kind, Effect Effect)[] effects) => effects.ToFrozenDictionary(e => e.Kind, e => e.Effect);
}
