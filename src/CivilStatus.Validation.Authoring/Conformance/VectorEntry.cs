using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>An entry from which vectors are made, one for each profile.</summary>
/// <param name="Id">What the ids of the vectors begin with.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="About">The rule it was written for; null for none.</param>
/// <param name="Entry">The entry.</param>
/// <param name="AsOf">The day that counts as today.</param>
/// <param name="Profiles">The profiles it is asked in.</param>
internal sealed record VectorEntry(string Id, string Origin, AboutRule? About, Entry Entry, LocalDate AsOf, IEnumerable<string> Profiles);
