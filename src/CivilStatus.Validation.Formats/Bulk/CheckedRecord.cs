namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>One record of a run: what was found in it, or why it could not be read.</summary>
/// <param name="Number">Its number in the run, counting on across sources, from 1.</param>
/// <param name="Record">The record. Its entry, and what the result says of it, are valid only while the record is being handed over.</param>
/// <param name="Result">What was found; null where the record is unreadable.</param>
public readonly record struct CheckedRecord(long Number, ReadRecord Record, ValidationResult? Result);
