using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>One question of a conformance pack, and its answer. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, such as <c>KS106.e03.digitisation</c>; it stands in the record as well.</param>
/// <param name="Origin">Where it comes from: <c>example</c>, <c>lawTable</c> or <c>generated</c>.</param>
/// <param name="About">The rule whose example or law table it is; null for a generated one.</param>
/// <param name="Profile">What the entry is checked for.</param>
/// <param name="AsOf">The day that counts as today, as <c>2026-11-23</c>.</param>
/// <param name="Era">The era it was registered in, as <c>2001-01-01/2005-12-31</c>; empty where no date says.</param>
/// <param name="IsExact">Whether every date that is written states a real day.</param>
/// <param name="Entry">The canonical record, in UTF-8; empty where only a score is wanted.</param>
/// <param name="Expected">The findings that have an effect, sorted by rule.</param>
/// <param name="Disposition">What becomes of the entry.</param>
public sealed record ConformanceVector(
    string Id, string Origin, AboutRule? About, string Profile, string AsOf, string Era, bool IsExact,
    ReadOnlyMemory<byte> Entry, ImmutableArray<ExpectedFinding> Expected, string Disposition);

/// <summary>The rule that a vector was written for, and what it says; other rules may have findings as well.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Role">The role or field; null for a rule that runs over none.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Exception">The exception that takes part; else null.</param>
public sealed record AboutRule(string Rule, string? Role, string Verdict, string? Exception);
