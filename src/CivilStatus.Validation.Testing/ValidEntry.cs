using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// An entry of which nothing is to be said: in the profile <c>digitisation</c> no rule of the national catalogue has an effect above
/// none. Rules may be undecided about partial dates, and those that never have an effect there may be breached (registered late).
/// </summary>
public sealed class ValidEntry : TestEntry
{
    internal ValidEntry(Entry entry, LocalDate asOf, Era era)
        : base(entry, asOf) => Era = era;

    /// <summary>The era it was registered in.</summary>
    public Era Era { get; }

    private protected override string Kind => $"valid {Event.Name()} of {Era}";

    internal static bool Holds(Entry entry, LocalDate asOf) => National.Validator.Validate(entry, National.Digitisation, asOf).Findings.IsEmpty;

    internal override bool StillHolds(Entry smaller) => Holds(smaller, AsOf);

    private protected override TestEntry With(Entry smaller) => new ValidEntry(smaller, AsOf, Era);
}
