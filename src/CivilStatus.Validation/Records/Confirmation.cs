using System.Collections.Immutable;

namespace CivilStatus.Validation.Records;

/// <summary>
/// An officer's statement that the book reads so (xác nhận). It counts for a finding of its rule as long as the values
/// it names are still the entry's.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="Rule">The id of the rule, such as <c>KS106</c>.</param>
/// <param name="Fields">The paths of the fields that were looked at.</param>
/// <param name="Values">Their texts at that time, in the same order; null or empty where nothing was written.</param>
/// <param name="By">Who confirmed.</param>
/// <param name="On">When, as written.</param>
/// <param name="Reason">Why, in the officer's words.</param>
/// <param name="Evidence">What the officer looked at, such as a page image.</param>
public sealed record Confirmation(
    string Rule,
    ImmutableArray<string> Fields,
    ImmutableArray<string?> Values,
    string? By = null,
    string? On = null,
    string? Reason = null,
    string? Evidence = null);
