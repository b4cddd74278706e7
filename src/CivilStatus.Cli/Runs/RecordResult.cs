using CivilStatus.Validation;
using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Runs;

/// <summary>One record of a run: what was found in it, or why it could not be read.</summary>
/// <param name="Number">Its number, counting on across files, from 1.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Result">What was found; null where the record is unreadable.</param>
/// <param name="Error">Why it is unreadable; null where it is not.</param>
internal sealed record RecordResult(long Number, string Source, ValidationResult? Result, ReadError? Error);
