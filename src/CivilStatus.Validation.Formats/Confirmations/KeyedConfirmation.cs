using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Confirmations;

/// <summary>A confirmation in a file of its own, and the entry it is for. At least one key is there; all that are must fit. Immutable; safe to share between threads.</summary>
/// <param name="Place">Where it stands in its file.</param>
/// <param name="Source">The source of the entry, such as <c>file.xlsx#DL Import!2</c>.</param>
/// <param name="Record">The number of the entry in the run, from 1.</param>
/// <param name="Id">The id of the entry.</param>
/// <param name="Confirmation">The confirmation.</param>
public sealed record KeyedConfirmation(string Place, string? Source, long? Record, string? Id, Confirmation Confirmation)
{
    internal bool IsFor(Entry entry, long record)
        => (Source is null || Source == entry.Origin.Source) && (Record is null || Record == record) && (Id is null || Id == entry["id"]);
}
