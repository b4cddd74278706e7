using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.LawTables;

/// <summary>
/// What the law was, stated a second time and apart from parameters and rules, like the second entry of a ledger: for each
/// day and territory, cases with the verdict that the law gives them.
/// </summary>
/// <param name="Place">The file.</param>
/// <param name="Id">Its id, such as <c>wife-minimum-age</c>.</param>
/// <param name="Title">What it states.</param>
/// <param name="Rule">The id of the rule that must say the same.</param>
/// <param name="Role">The role or field that is asked for, where the rule runs over several; else null.</param>
/// <param name="Day">The path of the date whose law is stated; every case writes its day there.</param>
/// <param name="Entry">What all cases start from; null where it could not be read.</param>
/// <param name="Rows">The rows; each day and territory belongs to exactly one.</param>
public sealed record LawTable(
    SourcePlace Place, string Id, LocalizedText Title, string Rule, string? Role, string Day, Entry? Entry, ImmutableArray<LawTableRow> Rows)
{
    /// <summary>The days on which a row begins or ends, in order.</summary>
    public IEnumerable<int> Boundaries => Rows.SelectMany(r => Limits(r.Period)).Distinct().Order();

    /// <summary>The days on which a period begins and ends, as far as it has limits.</summary>
    internal static IEnumerable<int> Limits(Period period)
    {
        if (period.From != Period.Always.From) yield return period.From;
        if (period.To != Period.Never) yield return period.To;
    }
}

/// <summary>What the law was in a period and some territories.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Period">The days.</param>
/// <param name="Territory">The territories, leaves or groups; empty for all.</param>
/// <param name="Law">The law in words.</param>
/// <param name="Cases">The cases; empty where one verdict answers every case of the table.</param>
/// <param name="Everywhere">The verdict on every case of the table; null where the cases have their own.</param>
public sealed record LawTableRow(
    SourcePlace Place, Period Period, ImmutableArray<string> Territory, LocalizedText Law, ImmutableArray<LawTableCase> Cases, Expectation? Everywhere)
{
    /// <summary>The territories of a catalogue that the row is about.</summary>
    public IEnumerable<string> Leaves(Conventions conventions)
        => Territory.IsEmpty ? conventions.Territories : Territory.SelectMany(t => conventions.TerritoriesOf(t)).Distinct();
}

/// <summary>Facts that hold on every day of a row, and what the rule must say of them.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Facts">Paths of fields and what is written there; <see cref="RelativeDay"/> for a day counted from the case's.</param>
/// <param name="Expectation">What the rule must say.</param>
public sealed record LawTableCase(SourcePlace Place, ImmutableArray<KeyValuePair<string, string>> Facts, Expectation Expectation);
