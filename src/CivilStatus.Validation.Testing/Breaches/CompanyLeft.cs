using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>Leaves out fields until no other rule has anything to say, or none can be left out for it.</summary>
internal static class CompanyLeft
{
    /// <summary>The entry, with fewer fields where that leaves fewer findings of other rules.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <param name="rule">The rule that is to be breached.</param>
    /// <param name="holds">Whether it still is.</param>
    public static Entry LeaveOut(Entry entry, LocalDate asOf, string rule, Func<Entry, bool> holds)
    {
        while (Others(entry, asOf, rule) is { Length: > 0 } others)
        {
            Entry? better = others.SelectMany(f => Cuts(f, entry)).Select(slots => EntryCopy.Without(entry, slots))
                .FirstOrDefault(smaller => Others(smaller, asOf, rule).Length < others.Length && holds(smaller));
            if (better is null) break;
            entry = better;
        }
        return entry;
    }

    // One of the fields that a finding is about, or two of them.
    private static IEnumerable<int[]> Cuts(Finding finding, Entry entry)
    {
        int[] written = [.. finding.Fields.Select(f => entry.TryGetSlot(f, out int slot) ? slot : -1).Where(s => s >= 0 && entry[s] is not null)];
        return written.Select(s => new[] { s }).Concat(written.SelectMany((one, i) => written[(i + 1)..].Select(other => new[] { one, other })));
    }

    private static Finding[] Others(Entry entry, LocalDate asOf, string rule) => [.. National.Findings(entry, asOf).Where(f => f.Rule.Id != rule)];
}
