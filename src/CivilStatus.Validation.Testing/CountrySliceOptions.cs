using System.Collections.Immutable;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;

namespace CivilStatus.Validation.Testing;

/// <summary>What a generated slice of a country is to hold. Immutable.</summary>
public sealed record CountrySliceOptions
{
    /// <summary>The fewest entries a slice may have.</summary>
    public const int FewestEntries = 5000;

    /// <summary>The most entries a slice may have: names of offices and personal numbers are distinct up to there.</summary>
    public const int MostEntries = 50_000_000;

    /// <summary>How many entries there are, exactly; 100,000 by default.</summary>
    public int Entries { get; init; } = 100_000;

    /// <summary>The same seed and number of entries give the same bytes on every machine; 1 by default.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many deviations there are for a million entries, by kind; what is not named has its rate of <see cref="DefaultRates"/>.</summary>
    public ImmutableDictionary<string, int> Rates { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whether persons are written as CSV; as NDJSON by default.</summary>
    public bool PersonsAsCsv { get; init; }

    /// <summary>Every kind of deviation and how many there are for a million entries where nothing else is said.</summary>
    public static ImmutableSortedDictionary<string, int> DefaultRates { get; } = SliceKind.All.ToImmutableSortedDictionary(k => k.Name, k => k.PerMillion, StringComparer.Ordinal);

    /// <summary>Why there can be no such slice; null where there can.</summary>
    internal string? Problem
    {
        get
        {
            if (Entries is < FewestEntries or > MostEntries) return $"A slice holds {FewestEntries} to {MostEntries} entries, not {Entries}.";
            if (Rates.Keys.FirstOrDefault(k => !DefaultRates.ContainsKey(k)) is { } unknown) return $"There is no deviation '{unknown}'. There are: {string.Join(", ", DefaultRates.Keys)}.";
            if (Rates.Values.Any(r => r < 0)) return "No rate may be negative.";
            // Each deviation takes a few entries and their neighbours; half of the entries are left alone.
            return SliceKind.All.Sum(k => (long)RateOf(k) * (k == SliceKind.PlaceholderRun ? 40 : 3)) > 500_000 ? "So many deviations leave too few plain entries: the rates may add up to 166,000 in a million." : null;
        }
    }

    internal int RateOf(SliceKind kind) => Rates.TryGetValue(kind.Name, out int rate) ? rate : kind.PerMillion;
}
