using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>An entry that breaches a named rule of the national catalogue.</summary>
public sealed class BreachingEntry : TestEntry
{
    internal BreachingEntry(Entry entry, LocalDate asOf, string rule, ImmutableArray<string> others)
        : base(entry, asOf) => (Rule, Others) = (rule, others);

    /// <summary>The id of the rule that is breached, for one person or field at least.</summary>
    public string Rule { get; }

    /// <summary>
    /// The ids of other rules that have an effect in the profile <c>digitisation</c>, sorted; empty where the rule is breached alone.
    /// Some breaches come with others by nature: who marries before being born is also too young.
    /// </summary>
    public ImmutableArray<string> Others { get; }

    private protected override string Kind => Others.IsEmpty ? $"{Event.Name()} that breaches {Rule}" : $"{Event.Name()} that breaches {Rule}, with {string.Join(", ", Others)}";

    internal static bool Holds(Entry entry, LocalDate asOf, string rule) => National.Ask(rule, entry, asOf).Any(f => f.Verdict == Verdict.Violated);

    internal override bool StillHolds(Entry smaller) => Holds(smaller, AsOf, Rule) && Company.Of(smaller, AsOf, Rule).All(Others.Contains);

    private protected override TestEntry With(Entry smaller) => new BreachingEntry(smaller, AsOf, Rule, Company.Of(smaller, AsOf, Rule));
}
