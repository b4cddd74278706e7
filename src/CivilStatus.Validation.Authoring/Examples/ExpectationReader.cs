using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Reads what an example or a case of a law table expects.</summary>
internal static class ExpectationReader
{
    /// <summary>Reads an expectation.</summary>
    /// <param name="value">The object.</param>
    /// <param name="bag">Receives what is wrong.</param>
    /// <param name="hasRole">Whether the role is named here.</param>
    public static Expectation Read(JsonValue value, DiagnosticBag bag, bool hasRole)
    {
        var reader = new ObjectReader(value, bag);
        Verdict verdict = reader.Choice("verdict", Words.Verdicts, Verdict.Undecided);
        VerdictSet? possible = null;
        if (reader.Optional("possible") is { Kind: JsonKind.List } list)
            possible = list.Items.Aggregate(VerdictSet.None, (set, i) => set | (reader.OfChoice(i, Words.Verdicts)?.ToSet() ?? VerdictSet.None));
        string? role = hasRole ? reader.OptionalText("role") : null;
        var expectation = new Expectation(verdict, role, reader.OptionalText("exception"), possible) { Effects = Effects(reader.Optional("effects"), bag) };
        reader.Done();
        return expectation;
    }

    private static ImmutableArray<KeyValuePair<string, Effect>> Effects(JsonValue? value, DiagnosticBag bag)
    {
        if (value is null) return [];
        var reader = new ObjectReader(value, bag);
        return [.. value.Members.Select(m => KeyValuePair.Create(m.Key, reader.Choice(m.Key, Words.Effects, Effect.None)))];
    }
}
