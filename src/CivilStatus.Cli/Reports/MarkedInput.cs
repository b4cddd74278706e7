using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Cli.Reports;

/// <summary>A file of a run that is written back with marks, as it was when the run began.</summary>
/// <param name="input">The file.</param>
/// <param name="folder">A folder for temporary files.</param>
/// <param name="language">The language of the marks.</param>
internal sealed class MarkedInput(string input, string folder, string language) : IDisposable
{
    private readonly FileStamp stamp = FileStamp.Of(input);

    public string Path => input;

    public WorkbookMarks Marks { get; } = new(folder, language);

    /// <summary>Writes the file with its marks; where it cannot be marked, the results alone.</summary>
    /// <returns>Why it could not be marked; null where it was, or is no workbook.</returns>
    public MarkingRefusal? Write(Action marked, Action alone)
    {
        try
        {
            return TryMarked(marked, alone);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    public void Dispose() => Marks.Dispose();

    private MarkingRefusal? TryMarked(Action marked, Action alone)
    {
        MarkingRefusal? refused = null;
        try
        {
            // Marks say where cells stand: in another file they would stand beside them.
            if (FileStamp.Of(input) != stamp)
                throw new IOException($"{input}: tệp đã thay đổi trong khi kiểm tra, hãy chạy lại / the file was changed while it was checked, run it again.");
            if (MarkedWorkbook.IsPackage(input))
            {
                marked();
                return null;
            }
        }
        catch (MarkingRefusal refusal)
        {
            refused = refusal;
        }
        alone();
        return refused;
    }
}
