using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Cli.Reports;

/// <summary>A file of a run, and the marked workbook that is made of it.</summary>
internal sealed class WorkbookTarget(string input, string output, string language) : IDisposable
{
    private readonly FileStamp stamp = FileStamp.Of(input);

    public string Output => output;

    public WorkbookMarks Marks { get; } = new(Path.GetDirectoryName(Path.GetFullPath(output))!, language);

    /// <summary>Writes the marked workbook; where the input cannot be marked, the sheets of results alone.</summary>
    /// <returns>Why it could not be marked; null where it was, or is no workbook.</returns>
    public MarkingRefusal? Write(IReadOnlyCollection<(string Label, string Value)> about)
    {
        try
        {
            // Marks say where cells stand: in another file they would stand beside them.
            if (FileStamp.Of(input) != stamp)
                throw new IOException($"{input}: tệp đã thay đổi trong khi kiểm tra, hãy chạy lại / the file was changed while it was checked, run it again.");
            if (MarkedWorkbook.IsPackage(input))
            {
                MarkedWorkbook.Write(input, output, Marks, about);
                return null;
            }
        }
        catch (MarkingRefusal refusal)
        {
            MarkedWorkbook.WriteResults(output, Marks, about);
            return refusal;
        }
        MarkedWorkbook.WriteResults(output, Marks, about);
        return null;
    }

    public void Dispose() => Marks.Dispose();
}
