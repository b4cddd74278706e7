using CivilStatus.Validation.Catalogues;
using NodaTime;

namespace CivilStatus.Validation.Hosting;

/// <summary>What entries are validated by, all from one state of a catalogue. Immutable; safe to share between threads.</summary>
/// <param name="Catalogue">The name the catalogue is served under.</param>
/// <param name="Validator">The validator.</param>
/// <param name="Profile">A profile of its catalogue.</param>
/// <param name="AsOf">The day that counts as today.</param>
public sealed record ValidationBasis(string Catalogue, Validator Validator, Profile Profile, LocalDate AsOf);
