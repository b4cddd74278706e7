using System.IO.Compression;
using CivilStatus.Validation.Formats.Workbooks.Marking.Copying;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>Writes a workbook back as it came, with cells marked and sheets of results added. Safe to use from several threads, for different outputs.</summary>
public static class MarkedWorkbook
{
    private const string WithMacros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    /// <summary>
    /// Writes the marked copy of a workbook (.xlsx, .xlsm). Values, formulas, formats, drawings, names and whatever else the workbook
    /// holds stay; the sheets of results come last. The output appears when it is complete, and replaces what had its name.
    /// </summary>
    /// <param name="input">The workbook; it is only read.</param>
    /// <param name="output">The file to write, another one than the input.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="about">What the sheet of counts says of the run: labels and values.</param>
    /// <exception cref="MarkingRefusal">The workbook is none, or is damaged, or has macros that the output's name does not tell of.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be opened or written.</exception>
    public static void Write(string input, string output, WorkbookMarks marks, IEnumerable<(string Label, string Value)> about)
        => Replace(output, to => Copy(input, to, output, marks, Results(marks, about)));

    /// <summary>Writes the marked copy of a workbook with sheets of the caller's making behind its own; the lines of the marks are not listed.</summary>
    /// <param name="input">The workbook; it is only read.</param>
    /// <param name="output">What to write to; its name has been checked by <see cref="Check"/>. It stays open.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="sheets">The sheets to add.</param>
    /// <exception cref="MarkingRefusal">The workbook is none, or is damaged; what was written to the output is of no use.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The input may not be opened.</exception>
    public static void Write(string input, Stream output, WorkbookMarks marks, IEnumerable<ResultSheet> sheets) => Copy(input, output, null, marks, sheets);

    /// <summary>Writes the sheets of results alone, for a file that is no workbook or cannot be marked.</summary>
    /// <inheritdoc cref="Write(string, string, WorkbookMarks, IEnumerable{ValueTuple{string, string}})"/>
    public static void WriteResults(string output, WorkbookMarks marks, IEnumerable<(string Label, string Value)> about)
        => Replace(output, to => WriteResults(to, Results(marks, about)));

    /// <summary>Writes a workbook of sheets of the caller's making.</summary>
    /// <param name="output">What to write to; it stays open.</param>
    /// <param name="sheets">The sheets, one at least.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteResults(Stream output, IEnumerable<ResultSheet> sheets)
    {
        using var package = new SourcePackage(BlankBook.Make());
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        new MarkedCopy(package, Book.Of(package)!, new Dictionary<string, SheetMarks>(), archive).Write(sheets);
    }

    /// <summary>Makes sure, before a long run, that a workbook can be written to an output of that name. Damage shows later.</summary>
    /// <param name="input">The file.</param>
    /// <param name="output">The file to write.</param>
    /// <exception cref="MarkingRefusal">It cannot.</exception>
    public static void Check(string input, string output)
    {
        string? type = null;
        try
        {
            using FileStream file = File.OpenRead(input);
            using var package = new SourcePackage(file);
            type = Book.Of(package)?.Type;
        }
        catch (Exception e) when (PackageDamage.WhileOpening(e) || e is UnauthorizedAccessException)
        {
            // What cannot be read is told record by record.
        }
        RefuseMisnamed(type ?? Book.MainType, input, output);
    }

    /// <summary>Whether a file is a package, as workbooks since 2007 are, by its first bytes.</summary>
    public static bool IsPackage(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[ContentSignature.Length];
            return ContentSignature.Of(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]) == ContentKind.Package;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ResultSheet[] Results(WorkbookMarks marks, IEnumerable<(string Label, string Value)> about) => [FindingsSheet.Of(marks), SummarySheet.Of(marks, about)];

    private static void Copy(string input, Stream output, string? name, WorkbookMarks marks, IEnumerable<ResultSheet> sheets)
    {
        using var file = new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        try
        {
            using var package = new SourcePackage(file);
            Book book = Book.Of(package) ?? throw NoWorkbook(input);
            if (name is not null) RefuseMisnamed(book.Type, input, name);
            using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
            new MarkedCopy(package, book, marks.Sheets, archive).Write(sheets);
        }
        catch (Exception e) when (e is not IOException && PackageDamage.WhileOpening(e))
        {
            throw new MarkingRefusal(
                $"Không đánh dấu được sổ tính “{input}” vì tệp bị hỏng: {e.Message} Hãy mở bằng Excel để sửa rồi lưu lại.",
                $"The workbook “{input}” cannot be marked, since it is damaged: {e.Message} Let Excel repair it and save it.", e);
        }
    }

    private static void Replace(string output, Action<Stream> write)
    {
        string unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output))!, $".civilstatus-{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16)) write(file);
            File.Move(unfinished, output, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    // Spreadsheet programs refuse a file whose name does not tell of its macros, or tells of macros it has not.
    private static void RefuseMisnamed(string? type, string input, string output)
    {
        string? due = type switch { WithMacros => ".xlsm", Book.MainType => ".xlsx", _ => null };
        string extension = Path.GetExtension(output).ToLowerInvariant();
        if (due is null || extension == due) return;
        throw new MarkingRefusal(
            $"Sổ tính “{input}” phải ghi ra tệp {due}: Excel không mở tệp có tên khác. Hãy đổi phần mở rộng của --output thành {due}.",
            $"The workbook “{input}” has to be written to a {due} file: Excel opens no other. Give --output the extension {due}.");
    }

    private static MarkingRefusal NoWorkbook(string input) => new(
        $"Tệp “{input}” không phải là sổ tính Excel (.xlsx) nên không đánh dấu được.",
        $"The file “{input}” is no Excel workbook (.xlsx) and cannot be marked.");
}
