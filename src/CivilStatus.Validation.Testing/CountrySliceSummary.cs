using System.Collections.Immutable;

namespace CivilStatus.Validation.Testing;

/// <summary>What was written of a slice. Immutable.</summary>
/// <param name="Entries">How many entries.</param>
/// <param name="Bytes">How many bytes these are.</param>
/// <param name="Offices">How many offices keep registers.</param>
/// <param name="Persons">How many persons of the population database.</param>
/// <param name="Deviations">How many deviations are labelled, by kind. Where a kind suits few entries, as marriages before 1960 do, there may be fewer than the rate asks for.</param>
/// <param name="Classes">How many persons and entries are of each class of comparison.</param>
public sealed record CountrySliceSummary(
    int Entries, long Bytes, int Offices, int Persons, ImmutableSortedDictionary<string, int> Deviations, ImmutableSortedDictionary<string, int> Classes);
