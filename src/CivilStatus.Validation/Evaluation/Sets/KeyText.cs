namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>A text by which an entry is found: two entries share a key where they have a text in common that one of them has open.</summary>
/// <param name="Text">The values of the key's terms.</param>
/// <param name="IsOpen">Whether every entry with this text shares the key; else only those that have it open, because they lack a value that this one has.</param>
public readonly record struct KeyText(string Text, bool IsOpen);
