using System.IO.Packaging;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Part">The part of the package that holds its cells; null where the package does not say, or it is no sheet of cells.</param>
internal sealed record WorksheetName(string Name, PackagePart? Part);
