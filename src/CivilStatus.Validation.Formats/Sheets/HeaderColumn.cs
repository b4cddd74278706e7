using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>What becomes of the cells of one column.</summary>
/// <param name="Header">The header: as the system spells it, or as it stands where the system does not know it.</param>
/// <param name="Field">The field they fill; null where they are kept as extra properties.</param>
/// <param name="Codes">The codes they may hold; null where they hold none.</param>
internal sealed record HeaderColumn(string Header, EntryField? Field, CodeCells? Codes)
{
    /// <summary>Whether cells hold personal numbers or document numbers, which spreadsheets rob of their leading zeros.</summary>
    public bool HoldsPersonalNumber { get; } = Field is { Path: var path } && PersonalNumber.MayStandIn(path);
}
