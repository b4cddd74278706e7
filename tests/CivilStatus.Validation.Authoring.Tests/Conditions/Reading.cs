using System.Collections.Immutable;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Tests.Conditions;

/// <summary>Conditions of a rule on marriages with a parameter of each type, over the tables of the national catalogue.</summary>
internal static class Reading
{
    private static readonly ConditionParser Parser = new();

    public static ImmutableArray<Table> Tables { get; } = VietnamCatalogue.Load().Catalogue.Tables;

    public static ConditionScope Marriage { get; } = new([EntryLayout.Of(EntryEvent.Marriage)], null, Parameters(
        ("minimumAge", ParameterUnit.CompletedYears, null), ("levels", ParameterUnit.Codes, new CodesValue(["commune", "district"])),
        ("wards", ParameterUnit.Codes, new CodesValue(["commune", "ward"])), ("lateKind", ParameterUnit.Truth, new TruthValue(true))), Tables);

    private static ImmutableSortedDictionary<string, LegalParameter> Parameters(params IEnumerable<(string Alias, ParameterUnit Unit, ParameterValue? Value)> law)
        => law.ToImmutableSortedDictionary(
            p => p.Alias,
            p => new LegalParameter(p.Alias, LocalizedText.Of("", ""), p.Unit, [new LegalValue(Period.Always, [], p.Value, new Ground(Verification.NotLaw))]),
            StringComparer.Ordinal);

    /// <summary>The rule tree of a condition that must be accepted.</summary>
    public static RuleNode Accept(string text, ConditionScope? scope = null)
        => Parser.TryParseCondition(text, scope ?? Marriage, out Condition? condition, out ConditionError? error)
            ? condition.Tree
            : throw new Xunit.Sdk.XunitException($"“{text}” was refused: {error.Code} at {error.Position}: {error.Message.In("en")}");

    /// <summary>Why a condition that must be refused is.</summary>
    public static ConditionError Refuse(string text, ConditionScope? scope = null)
        => Parser.TryParseCondition(text, scope ?? Marriage, out Condition? condition, out ConditionError? error)
            ? throw new Xunit.Sdk.XunitException($"“{text}” was accepted as {ConditionWriter.Write(condition.Tree)}")
            : error;

    /// <summary>The rule tree, or null for a condition that is refused.</summary>
    public static RuleNode? Try(string text)
        => Parser.TryParseCondition(text, Marriage, out Condition? condition, out _) ? condition.Tree : null;
}
