using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// An entry that a named exception of a rule of the national catalogue permits: the verdict of the rule is excepted. An exception that
/// is about facts not known in full, as <c>incomplete-birth-date</c> is, leaves it undecided between satisfied and excepted.
/// </summary>
public sealed class ExceptedEntry : TestEntry
{
    internal ExceptedEntry(Entry entry, LocalDate asOf, string rule, string exception, ImmutableArray<string> others)
        : base(entry, asOf) => (Rule, Exception, Others) = (rule, exception, others);

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>The id of the exception that permits the breach, for one person or field at least.</summary>
    public string Exception { get; }

    /// <summary>The ids of other rules that have an effect in the profile <c>digitisation</c>, sorted; empty for most.</summary>
    public ImmutableArray<string> Others { get; }

    private protected override string Kind => $"{Event.Name()} that {Rule} permits by {Exception}";

    internal static bool Holds(Entry entry, LocalDate asOf, string rule, string exception)
    {
        Finding[] said = [.. National.Ask(rule, entry, asOf)];
        return said.Any(f => f.Exception?.Id == exception && Permits(f)) && said.All(f => f.Verdict != Verdict.Violated);
    }

    internal override bool StillHolds(Entry smaller) => Holds(smaller, AsOf, Rule, Exception) && Company.Of(smaller, AsOf, Rule).All(Others.Contains);

    private static bool Permits(Finding finding)
        => finding.Verdict == Verdict.Excepted || finding.Verdict == Verdict.Undecided && finding.Possible == (VerdictSet.Satisfied | VerdictSet.Excepted);

    private protected override TestEntry With(Entry smaller) => new ExceptedEntry(smaller, AsOf, Rule, Exception, Company.Of(smaller, AsOf, Rule));
}
