using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Records.Json;

/// <summary>Why a canonical record could not be read, and where. Immutable; safe to share between threads.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">The place as a JSON path, such as <c>$.mother.born</c>; <c>$</c> is the record itself.</param>
/// <param name="BytePosition">How many bytes of the record precede the place.</param>
/// <param name="Quote">The text at the place, shortened.</param>
/// <param name="Message">What is wrong, what is allowed and what to do.</param>
public sealed record EntryJsonError(EntryJsonErrorCode Code, string Path, long BytePosition, string Quote, LocalizedText Message);
