namespace CivilStatus.Validation.Records;

/// <summary>A property that the canonical record does not know, kept as it came. Immutable; safe to share between threads.</summary>
/// <param name="Path">Its path in the record, or the header of its column; of a column without one its letters, as in <c>[AL]</c>.</param>
/// <param name="Text">The text of a JSON string or of a cell; of any other JSON value the JSON as it came.</param>
/// <param name="IsJson">Whether <paramref name="Text"/> is JSON rather than the text itself.</param>
public sealed record ExtraProperty(string Path, string Text, bool IsJson);
