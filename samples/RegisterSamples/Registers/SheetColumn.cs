namespace CivilStatus.Samples.Registers;

/// <summary>A column of a sheet.</summary>
/// <param name="Key">The name under which rows hold its cells.</param>
/// <param name="Header">What its header says.</param>
internal sealed record SheetColumn(string Key, string Header);
