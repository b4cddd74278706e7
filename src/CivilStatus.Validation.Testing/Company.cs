using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>The rules that a breach comes with.</summary>
internal static class Company
{
    /// <summary>The ids of the rules, one excepted, that have an effect in digitisation, sorted.</summary>
    public static ImmutableArray<string> Of(Entry entry, LocalDate asOf, string rule)
        => [.. National.Findings(entry, asOf).Select(f => f.Rule.Id).Where(id => id != rule).Distinct().Order(StringComparer.Ordinal)];
}
