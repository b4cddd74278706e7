using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Analysis;

/// <summary>Small catalogues with rules made for a test, over the law and tables of the national one.</summary>
internal static class Planted
{
    private static readonly ConditionParser Parser = new();

    public static Catalogues.Catalogue National { get; } = CivilStatus.Catalogue.Vietnam.VietnamCatalogue.Load().Catalogue;

    public static int AsOf { get; } = DayRange.ToDay(National.PublishedOn);

    public static RuleFile Rule(string id, EntryEvent entryEvent, string require, string? appliesWhen = null, params (string Id, string When)[] exceptions)
    {
        var scope = new ConditionScope([EntryLayout.Of(entryEvent)], null, ImmutableSortedDictionary<string, LegalParameter>.Empty, National.Tables);
        Rule rule = National.Rule("KH107")! with
        {
            Id = id,
            Name = "planted",
            Events = [entryEvent],
            LawDate = null,
            InForce = [Period.Always],
            Parameters = [],
            Assume = [],
            ForEach = null,
            Show = [],
            AtMost = [],
            AppliesWhen = appliesWhen is null ? null : Read(appliesWhen, scope),
            Require = Read(require, scope),
            Exceptions = [.. exceptions.Select(e => new ExceptionClause(e.Id, LocalizedText.Of(e.Id, e.Id), null, Read(e.When, scope), new Ground(Verification.NotLaw), Effect.Note))],
        };
        return new RuleFile($"rules/{id}-planted.json", rule, [], scope);
    }

    /// <summary>What the analysis says of a catalogue of these rules alone.</summary>
    public static ImmutableArray<Diagnostic> Analyse(params RuleFile[] files)
        => CatalogueAnalysis.Run(new CatalogueSource(National with { Rules = [.. files.Select(f => f.Rule)] }, [.. files], [], [], []));

    public static Answer Find(Rule rule, OutcomeCondition condition) => Find([Assert.Single(AskedRule.Of(National, rule))], condition);

    public static Answer Find(ImmutableArray<AskedRule> rules, OutcomeCondition condition) => WitnessSearch.Find(new Question(rules, condition, AsOf));

    private static Condition Read(string text, ConditionScope scope)
        => Parser.TryParseCondition(text, scope, out Condition? condition, out ConditionError? error)
            ? condition
            : throw new Xunit.Sdk.XunitException($"“{text}” was refused: {error.Message.In("en")}");
}
