using CivilStatus.Cli.Reports;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Cli.Commands;

/// <summary>Where the marked workbooks of a run go: a file for one input, a folder for several. Inputs are never overwritten.</summary>
internal static class WorkbookOutputs
{
    /// <summary>The report of a run.</summary>
    /// <exception cref="UsageException">A workbook cannot go where the command line says.</exception>
    public static WorkbookReport Report(ValidateArguments arguments, RuleCatalogue catalogue)
    {
        string output = NeedsFile(arguments.Output);
        if (arguments.Summary)
            throw new UsageException(
                "--summary không dùng với --format xlsx: sổ tính kết quả luôn có trang tổng hợp.",
                "--summary does not go with --format xlsx: the workbook always has a sheet of counts.");
        if (arguments.Files.Contains("-"))
            throw new UsageException(
                "--format xlsx cần tệp, không dùng được đầu vào chuẩn: sổ tính được đọc lại khi ghi. Hãy lưu dữ liệu vào tệp.",
                "--format xlsx needs files and not standard input: a workbook is read again when it is written back. Save the data in a file.");
        string[] outputs = PathsOf(arguments.Files, output);
        for (int i = 0; i < outputs.Length; i++) Check(arguments.Files[i], outputs[i], [.. arguments.Files, arguments.Confirmations, arguments.Catalogue, arguments.Base]);
        return new WorkbookReport(arguments.Files, Open(arguments, outputs), catalogue, arguments.Language);
    }

    /// <summary>The output that was named.</summary>
    /// <exception cref="UsageException">None was.</exception>
    public static string NeedsFile(string? output) => output ?? throw new UsageException(
        "Kết quả dạng xlsx phải ghi vào tệp: thêm --output TỆP.xlsx.",
        "Results in xlsx go to a file: add --output FILE.xlsx.");

    /// <summary>Makes sure, before the run, that a workbook can go to a file.</summary>
    /// <param name="input">What is written back.</param>
    /// <param name="output">The file.</param>
    /// <param name="read">All that the run reads.</param>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void Check(string input, string output, IEnumerable<string?> read)
    {
        if (read.OfType<string>().FirstOrDefault(f => IsSame(f, output)) is { } same)
            throw new UsageException(
                $"--output không được trùng tệp đầu vào {same}: tệp gốc không bao giờ bị ghi đè. Hãy chọn tên khác.",
                $"--output must not be the input {same}: inputs are never overwritten. Choose another name.");
        if (File.Exists(output) && Path.GetFullPath(output).StartsWith("/dev/", StringComparison.Ordinal))
            throw new UsageException($"Không ghi sổ tính vào {output} được: cần một tệp.", $"A workbook cannot go to {output}: it needs a file.");
        try
        {
            MarkedWorkbook.Check(input, output);
        }
        catch (MarkingRefusal refusal)
        {
            throw new UsageException(refusal.Text);
        }
    }

    private static string[] PathsOf(string[] files, string output)
    {
        bool isFolder = Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        if (files.Length == 1 && !isFolder) return [output];
        if (File.Exists(output))
            throw new UsageException(
                $"Có {files.Length} tệp đầu vào nên --output phải là một thư mục; {output} là tệp.",
                $"There are {files.Length} input files, so --output has to be a folder; {output} is a file.");
        string[] paths = [.. files.Select(f => Path.Combine(output, NameOf(f)))];
        if (paths.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } same)
            throw new UsageException(
                $"Nhiều tệp đầu vào cùng ghi ra {same.Key}. Hãy kiểm tra từng tệp một.",
                $"Several input files would be written to {same.Key}. Check them one by one.");
        return paths;
    }

    // What is no workbook keeps its name, so that so.csv and so.xlsx do not meet.
    private static string NameOf(string file) => Path.GetExtension(file).ToLowerInvariant() is ".xlsx" or ".xlsm" ? Path.GetFileName(file) : Path.GetFileName(file) + ".xlsx";

    private static bool IsSame(string one, string other) => string.Equals(Target(one), Target(other), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    private static List<WorkbookTarget> Open(ValidateArguments arguments, string[] outputs)
    {
        var targets = new List<WorkbookTarget>();
        try
        {
            if (outputs.Length > 1 || Path.EndsInDirectorySeparator(arguments.Output!)) Directory.CreateDirectory(arguments.Output!);
            for (int i = 0; i < outputs.Length; i++) targets.Add(new WorkbookTarget(arguments.Files[i], outputs[i], arguments.Language.Code));
            return targets;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (WorkbookTarget target in targets) target.Dispose();
            throw new UsageException($"Không ghi được vào {arguments.Output}: {exception.Message}", $"{arguments.Output} cannot be written to: {exception.Message}");
        }
    }
}
