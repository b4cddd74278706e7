using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Cli.Reports;

/// <summary>A file of a run, and the marked workbook that is made of it.</summary>
internal sealed class WorkbookTarget(string input, string output, string language) : IDisposable
{
    private readonly MarkedInput marked = new(input, Path.GetDirectoryName(Path.GetFullPath(output))!, language);

    public string Output => output;

    public WorkbookMarks Marks => marked.Marks;

    /// <summary>Writes the marked workbook; where the input cannot be marked, the sheets of results alone.</summary>
    /// <returns>Why it could not be marked; null where it was, or is no workbook.</returns>
    public MarkingRefusal? Write(IReadOnlyCollection<(string Label, string Value)> about) => marked.Write(
        () => MarkedWorkbook.Write(input, output, Marks, about),
        () => MarkedWorkbook.WriteResults(output, Marks, about));

    public void Dispose() => marked.Dispose();
}
