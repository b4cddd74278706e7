using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>What an example of a rule file states, and what the rule says of it.</summary>
/// <param name="Entry">The facts; they are not changed.</param>
/// <param name="AsOf">Its as-of date; null where any will do.</param>
/// <param name="Role">The role or field it is about; null for a rule that runs over none.</param>
/// <param name="Exception">The exception that permits the breach; null where none does.</param>
internal sealed record RuleExample(Entry Entry, LocalDate? AsOf, string? Role, string? Exception);
