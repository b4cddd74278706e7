namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>One column that a system's sheet may have.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Field">The path in the canonical record; null where the column is only kept.</param>
/// <param name="Codes">The code table its cells use, if they hold codes.</param>
/// <param name="Kept">Whether the column has no place in the canonical record and goes to its extra properties.</param>
internal sealed record SheetColumn(string Header, string? Field = null, string? Codes = null, bool Kept = false);
