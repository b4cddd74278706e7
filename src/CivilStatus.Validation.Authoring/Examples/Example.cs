using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>An example of a rule: an entry, or a pair or group of entries, and what the rule must say of it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="AsOf">Its as-of date; null where any will do.</param>
/// <param name="Entry">The entry, of a rule over sets the entries joined; null where it could not be read.</param>
/// <param name="Expectations">What the rule must say, by role or field.</param>
public sealed record Example(
    LocalizedText Name, SourcePlace Place, LocalDate? AsOf, Entry? Entry, ImmutableArray<Expectation> Expectations)
{
    /// <summary>Whether it was made from a law table rather than written in a rule file.</summary>
    public bool OfLawTable { get; init; }
}
