namespace CivilStatus.Validation.Testing;

/// <summary>A text that came out wrong of a program which took it for another encoding. Immutable.</summary>
/// <param name="Text">What came out.</param>
/// <param name="Original">What was written; NFC.</param>
/// <param name="Encoding">The encoding, one of <see cref="TextGen.Encodings"/>.</param>
public sealed record DamagedText(string Text, string Original, string Encoding);
