using CivilStatus.Validation.Records;

namespace CivilStatus.Samples.Api.Store;

/// <summary>An entry as it was saved, with its confirmations.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Entry">The entry.</param>
/// <param name="SavedAt">When.</param>
/// <param name="Catalogue">The catalogue it was validated by, such as <c>vn 2026.11.0</c>.</param>
internal sealed record SavedEntry(long Id, Entry Entry, DateTimeOffset SavedAt, string Catalogue);
