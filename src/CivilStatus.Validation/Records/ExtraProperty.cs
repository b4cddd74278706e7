namespace CivilStatus.Validation.Records;

/// <summary>A property that the canonical record does not know, kept as it came.</summary>
/// <param name="Path">Its path in the record, or the header of its column.</param>
/// <param name="Text">Its text: for a property of a JSON record its JSON, for a column the cell's text.</param>
/// <param name="IsJson">Whether <paramref name="Text"/> is JSON.</param>
public sealed record ExtraProperty(string Path, string Text, bool IsJson);
