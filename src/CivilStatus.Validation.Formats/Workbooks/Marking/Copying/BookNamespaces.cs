namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>The names of the edition of the standard that a workbook is written in: transitional, or strict.</summary>
/// <param name="Main">The namespace of sheets and styles.</param>
internal sealed record BookNamespaces(string Main)
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /// <summary>The namespace of ids of relationships; the types of relationships begin with it.</summary>
    public string Relations { get; } = Main == StrictMain ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string TypeOf(string relation) => $"{Relations}/{relation}";
}
