namespace CivilStatus.Validation.Orthography;

/// <summary>What a word becomes when it is read back through a legacy encoding.</summary>
/// <param name="Changes">How many letters were read differently.</param>
/// <param name="IsSyllable">The outcome is a syllable with capitals only where a name has them.</param>
/// <param name="HadSign">What was read differently held a character outside ASCII that is no letter of a name.</param>
/// <param name="HasOtherLetters">The word holds letters that the encoding cannot have left.</param>
internal readonly record struct DecodedWord(int Changes, bool IsSyllable, bool HadSign, bool HasOtherLetters);
