using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Runs.Registers;
using System.CommandLine;
using System.Text;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Reports.Html;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Confirmations;
using NodaTime;
using Spectre.Console;
using Profile = CivilStatus.Validation.Catalogues.Profile;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus validate FILE…|-</c></summary>
internal static class ValidateCommand
{
    private const int DefaultMemory = 2048;

    public static Command Create()
    {
        Argument<string[]> files = new Argument<string[]>("FILE") { Description = "Tệp .xlsx, .csv, .ndjson, .parquet; \"-\" là đầu vào chuẩn / workbooks, CSV, NDJSON or Parquet; \"-\" for standard input", Arity = ArgumentArity.OneOrMore }.RefusingOptions();
        Option<string> profile = Options.Profile(), language = Options.Language();
        Option<string?> asOf = Options.AsOf(), catalogue = Options.Catalogue(), @base = Options.Base();
        Option<string?> confirmations = new("--confirmations") { Description = "Tệp xác nhận CSV hoặc NDJSON / officers' confirmations, CSV or NDJSON" };
        Option<string> format = new Option<string>("--format") { Description = "text | ndjson | parquet | xlsx | html", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "ndjson", "parquet", "xlsx", "html");
        Option<string?> output = new("--output", "-o") { Description = "Ghi kết quả vào tệp / write the results to a file" };
        Option<string> failOn = new Option<string>("--fail-on") { Description = "review | reject", DefaultValueFactory = _ => "reject" }.AcceptOnlyFromAmong("review", "reject");
        Option<bool> summary = new("--summary") { Description = "Chỉ in phần tổng hợp / the counts alone" };
        Option<bool> resume = new("--resume") { Description = "Làm tiếp lần chạy dở ghi vào --output / go on with the broken run that wrote to --output" };
        Option<int> threads = Options.Threads(), memory = Options.Memory(DefaultMemory);
        Option<bool> registers = new("--registers") { Description = "Xét cả quan hệ giữa các trường hợp: trùng, sinh đôi, số, định danh / put the entries beside each other too: duplicates, twins, numbers, people" };
        Option<string?> store = new("--store") { Description = "Với --registers: thư mục kho tạm trên đĩa / the folder of the store on disk" };
        var command = new Command("validate", "Kiểm tra các trường hợp đăng ký / check register entries")
        {
            files, profile, asOf, catalogue, @base, confirmations, format, summary, output, resume, threads, language, failOn, registers, store, memory,
        };
        command.SetAction((parsed, interrupted) => Task.FromResult((int)Run(
            new ValidateArguments(
                parsed.GetRequiredValue(files), parsed.GetRequiredValue(profile), parsed.GetValue(asOf), parsed.GetValue(catalogue),
                parsed.GetValue(@base), parsed.GetValue(confirmations), parsed.GetRequiredValue(format), parsed.GetValue(summary), parsed.GetValue(output), parsed.GetValue(resume),
                parsed.GetRequiredValue(threads), new Language(parsed.GetRequiredValue(language)), parsed.GetRequiredValue(failOn))
            {
                Registers = parsed.GetValue(registers), Store = parsed.GetValue(store), Memory = parsed.GetRequiredValue(memory),
            },
            interrupted)));
        return command;
    }

    private static ExitCode Run(ValidateArguments arguments, CancellationToken interrupted)
    {
        try
        {
            return Validate(arguments with { Files = EntryFiles.In(arguments.Files) }, interrupted);
        }
        catch (RegisterStoreException exception)
        {
            Console.Error.WriteLine(exception.Text.In(arguments.Language.Code));
            SayHowToGoOn(arguments);
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            // What cannot be read is a record of the report; this is the output.
            return NotWritten(exception, arguments);
        }
    }

    private static ExitCode Validate(ValidateArguments arguments, CancellationToken interrupted)
    {
        if (arguments is { Format: "parquet", Output: null })
            throw new UsageException(
                "Kết quả dạng parquet phải ghi vào tệp: thêm --output TỆP.parquet.",
                "Results in parquet go to a file: add --output FILE.parquet.");
        if (arguments is { Registers: true, Format: "parquet" })
            throw new UsageException(
                "--registers không dùng với --format parquet. Dùng text, ndjson, xlsx hoặc html.",
                "--registers does not go with --format parquet. Use text, ndjson, xlsx or html.");
        SavedRun? saved = arguments.Resume ? Saved(arguments) : null;
        // A run that goes on the next day is still about the day it began with.
        LocalDate asOf = AsOf.Resolve(arguments.AsOf ?? saved?.Identity.AsOf);
        RuleCatalogue catalogue = CatalogueChoice.Load(arguments.Catalogue, arguments.Language.Code, arguments.Base);
        Profile profile = ProfileChoice.Find(catalogue, arguments.Profile);
        RunIdentity identity = arguments.Identity(catalogue, asOf);
        saved?.AssertContinuedBy(identity);
        ConfirmationFile? confirmations = ReadConfirmations(arguments);
        confirmations?.CountAsUsed(saved?.UsedConfirmations ?? []);

        using WholeFile? whole = arguments is { Format: "html", Output: { } page } ? WholeFile.Create(page) : null;
        using Stream output = whole?.Stream ?? (arguments.Format == "xlsx" ? Stream.Null : Open(arguments.Output, saved));
        bool toTerminal = arguments.Output is null && !Console.IsOutputRedirected;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        IAnsiConsole console = Consoles.For(writer, toTerminal);
        using IReport report = Report(arguments, catalogue, output, console);
        RunCounts counts = saved?.Counts.Restore(catalogue) ?? new RunCounts();
        var summary = new RunSummary(profile.Id, asOf, identity.Catalogue, counts);
        var bulk = new BulkValidation(new Validator(catalogue), profile, asOf) { Threads = arguments.Threads, Confirmations = confirmations };
        using StoreFolder? folder = arguments.Registers ? FolderOf(arguments, saved) : null;
        using RegisterStore? store = folder is null ? null : RegisterStore.Open(folder.Path, catalogue, new RegisterOptions { MemoryMegabytes = arguments.Memory, Threads = arguments.Threads, Identity = Identify(identity) });
        RegisterStage? registers = store is null ? null : new RegisterStage(store, catalogue, profile, asOf);
        var run = new ValidationRun(bulk, report, counts, registers, CheckpointOf(arguments, output, identity, confirmations));
        // Results on a terminal scroll through the same console as the bar, so that neither overwrites the other.
        if (Console.IsErrorRedirected) Run(new QuietProgress(Console.Error, arguments.Language));
        else BarProgress.Run(toTerminal && arguments.Format == "text" ? console : Consoles.Error(), arguments.Language, Run);
        whole?.Complete();
        if (folder is not null && arguments.Store is null && !summary.Interrupted) folder.Goes = true;
        if (summary.Interrupted) SayHowToGoOn(arguments);
        bool confirmationsLost = ReportConfirmations(confirmations, arguments.Language);
        return Status(summary, arguments.FailOn, confirmationsLost || report.IsIncomplete);

        RunSummary Run(IBulkProgress progress)
        {
            run.Run(EntryFiles.Of(arguments.Files), saved?.Position ?? BulkPosition.Start, summary, progress, progress as IProgress<RegisterProgress>, interrupted);
            return summary;
        }
    }

    // A run that is broken off goes on with what stands beside its output.
    private static StoreFolder FolderOf(ValidateArguments arguments, SavedRun? saved)
        => (arguments.Store ?? (arguments.Output is { } output ? output + ".store" : null)) is { } path ? StoreFolder.At(path, saved is not null) : StoreFolder.Temporary(null);

    // Entries of other files, or read for another day, are other entries.
    private static string Identify(RunIdentity identity) => string.Join('\n', identity.Inputs.Select(i => i.ToString()));

    private static SavedRun Saved(ValidateArguments arguments)
    {
        if (arguments.Output is null || arguments.Files.Contains("-"))
            throw new UsageException(
                "--resume cần --output và tệp đầu vào: đầu vào chuẩn và đầu ra chuẩn không đọc, ghi tiếp được.",
                "--resume needs --output and files to read: standard input and output cannot be gone back in.");
        if (arguments.Format is "parquet" or "xlsx" or "html")
            throw new UsageException(
                $"Kết quả dạng {arguments.Format} không ghi tiếp được: tệp chỉ đọc được khi đã ghi xong. Bỏ --resume để chạy lại từ đầu, hoặc dùng --format ndjson.",
                $"Results in {arguments.Format} cannot be gone on with: such a file is nothing until it is complete. Leave out --resume, or use --format ndjson.");
        return SavedRun.Read(arguments.Output);
    }

    private static IReport Report(ValidateArguments arguments, RuleCatalogue catalogue, Stream output, IAnsiConsole console)
    {
        IReport report = arguments.Format switch
        {
            "ndjson" => new NdjsonReport(output, catalogue, arguments.Language.Code, arguments.Threads),
            "parquet" => new ParquetReport(output, catalogue, arguments.Language.Code),
            "xlsx" => WorkbookOutputs.Report(arguments, catalogue),
            "html" => new HtmlReport(output, catalogue, arguments.Language, arguments.Files),
            _ => new TextReport(console, catalogue, arguments.Language),
        };
        return arguments.Summary ? new SummaryOnlyReport(report) : report;
    }

    private static Checkpoint? CheckpointOf(ValidateArguments arguments, Stream output, RunIdentity identity, ConfirmationFile? confirmations)
    {
        bool canGoOn = output is FileStream && arguments.Format is "text" or "ndjson" && !arguments.Files.Contains("-") && !Path.GetFullPath(arguments.Output!).StartsWith("/dev/", StringComparison.Ordinal);
        return canGoOn ? new Checkpoint(arguments.Output!, (FileStream)output, identity, confirmations) : null;
    }

    private static void SayHowToGoOn(ValidateArguments arguments)
    {
        if (arguments.Output is not { } output || !File.Exists(SavedRun.PathOf(output))) return;
        Console.Error.WriteLine(arguments.Language[
            $"Đã dừng. Chạy lại đúng lệnh này với --resume để làm tiếp từ chỗ đã xong (ghi trong {SavedRun.PathOf(output)}).",
            $"Stopped. Run the same command with --resume to go on from what is done (kept in {SavedRun.PathOf(output)})."]);
    }

    private static ExitCode NotWritten(IOException exception, ValidateArguments arguments)
    {
        // Whoever read our standard output has left, as `head` does: there is nobody to tell.
        if (arguments.Output is not { } output) return ExitCode.Interrupted;
        Console.Error.WriteLine(arguments.Language[
            $"Không ghi tiếp được kết quả vào {output}: {exception.Message} Dữ liệu đầu vào không bị đụng đến.",
            $"The results cannot be written to {output}: {exception.Message} The input is untouched."]);
        SayHowToGoOn(arguments);
        return ExitCode.Usage;
    }

    private static ExitCode Status(RunSummary summary, string failOn, bool somethingLost)
    {
        if (summary.Interrupted) return ExitCode.Interrupted;
        if (summary.Counts.Faults > 0) return ExitCode.Fault;
        if (summary.Counts.Unreadable > 0 || somethingLost) return ExitCode.Unreadable;
        if (summary.Sets is { } sets && sets.Of(Effect.Reject) + (failOn == "review" ? sets.Of(Effect.Review) : 0) > 0) return ExitCode.Findings;
        long failing = summary.Counts.Of(Disposition.Reject) + (failOn == "review" ? summary.Counts.Of(Disposition.Review) : 0);
        return failing > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static ConfirmationFile? ReadConfirmations(ValidateArguments arguments)
    {
        if (arguments.Confirmations is not { } path) return null;
        try
        {
            return ConfirmationFile.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được tệp xác nhận {path}: {exception.Message}", $"The confirmation file {path} cannot be read: {exception.Message}");
        }
    }

    private static bool ReportConfirmations(ConfirmationFile? confirmations, Language language)
    {
        if (confirmations is null) return false;
        foreach (ReadError error in confirmations.Errors) Console.Error.WriteLine($"{error.Place}: {error.Message.In(language.Code)}");
        foreach (KeyedConfirmation unused in confirmations.Unused)
            Console.Error.WriteLine($"{unused.Place}: {language["không có trường hợp nào ứng với xác nhận này.", "no entry fits this confirmation."]}");
        return confirmations.Errors.Count > 0;
    }

    private static Stream Open(string? path, SavedRun? saved)
        => path is null ? Console.OpenStandardOutput() : saved is null ? ResultFile.Create(path) : ResultFile.Continue(path, saved);
}
