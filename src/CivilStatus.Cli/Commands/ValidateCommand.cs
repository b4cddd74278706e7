using System.CommandLine;
using System.Text;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Confirmations;
using NodaTime;
using Spectre.Console;
using Profile = CivilStatus.Validation.Catalogues.Profile;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus validate FILE…|-</c></summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new Argument<string[]>("FILE") { Description = "Tệp .xlsx, .csv, .ndjson, .parquet; \"-\" là đầu vào chuẩn / workbooks, CSV, NDJSON or Parquet; \"-\" for standard input", Arity = ArgumentArity.OneOrMore }.RefusingOptions();
        Option<string> profile = Options.Profile(), language = Options.Language();
        Option<string?> asOf = Options.AsOf(), catalogue = Options.Catalogue();
        Option<string?> confirmations = new("--confirmations") { Description = "Tệp xác nhận CSV hoặc NDJSON / officers' confirmations, CSV or NDJSON" };
        Option<string> format = new Option<string>("--format") { Description = "text | ndjson | parquet | xlsx | html", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "ndjson", "parquet", "xlsx", "html");
        Option<string?> output = new("--output", "-o") { Description = "Ghi kết quả vào tệp / write the results to a file" };
        Option<string> failOn = new Option<string>("--fail-on") { Description = "review | reject", DefaultValueFactory = _ => "reject" }.AcceptOnlyFromAmong("review", "reject");
        var command = new Command("validate", "Kiểm tra các trường hợp đăng ký / check register entries")
        {
            files, profile, asOf, catalogue, confirmations, format, output, language, failOn,
        };
        command.SetAction((parsed, interrupted) => Task.FromResult((int)Run(
            new ValidateArguments(
                parsed.GetRequiredValue(files), parsed.GetRequiredValue(profile), parsed.GetValue(asOf), parsed.GetValue(catalogue),
                parsed.GetValue(confirmations), parsed.GetRequiredValue(format), parsed.GetValue(output),
                new Language(parsed.GetRequiredValue(language)), parsed.GetRequiredValue(failOn)),
            interrupted)));
        return command;
    }

    private static ExitCode Run(ValidateArguments arguments, CancellationToken interrupted)
    {
        if (arguments.Format is "xlsx" or "html")
            throw new UsageException(
                $"Định dạng {arguments.Format} chưa có trong phiên bản này. Dùng --format text, ndjson hoặc parquet.",
                $"The format {arguments.Format} does not exist in this version yet. Use --format text, ndjson or parquet.");
        if (arguments is { Format: "parquet", Output: null })
            throw new UsageException(
                "Kết quả dạng parquet phải ghi vào tệp: thêm --output TỆP.parquet.",
                "Results in parquet go to a file: add --output FILE.parquet.");
        LocalDate asOf = AsOf.Resolve(arguments.AsOf);
        RuleCatalogue catalogue = CatalogueChoice.Load(arguments.Catalogue, arguments.Language.Code);
        Profile profile = ProfileChoice.Find(catalogue, arguments.Profile);
        ConfirmationFile? confirmations = ReadConfirmations(arguments);
        var run = new ValidationRun(new Validator(catalogue), profile, asOf, confirmations);

        using Stream output = Open(arguments.Output);
        bool toTerminal = arguments.Output is null && !Console.IsOutputRedirected;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        IAnsiConsole console = Consoles.For(writer, toTerminal);
        using IReport report = arguments.Format switch
        {
            "ndjson" => new NdjsonReport(output, catalogue, arguments.Language.Code),
            "parquet" => new ParquetReport(output, catalogue, arguments.Language.Code),
            _ => new TextReport(console, catalogue, arguments.Language),
        };
        IEnumerable<Func<EntrySource>> sources = EntryFiles.Of(arguments.Files);

        // Results on a terminal scroll through the same console as the bar, so that neither overwrites the other.
        RunSummary summary = Console.IsErrorRedirected
            ? run.Run(sources, report, new QuietProgress(Console.Error, arguments.Language), interrupted)
            : BarProgress.Run(toTerminal && arguments.Format == "text" ? console : Consoles.Error(), arguments.Language, p => run.Run(sources, report, p, interrupted));
        bool confirmationsLost = ReportConfirmations(confirmations, arguments.Language);
        return Status(summary, arguments.FailOn, confirmationsLost);
    }

    private static ExitCode Status(RunSummary summary, string failOn, bool confirmationsLost)
    {
        if (summary.Interrupted) return ExitCode.Interrupted;
        if (summary.Faults > 0) return ExitCode.Fault;
        if (summary.Unreadable > 0 || confirmationsLost) return ExitCode.Unreadable;
        long failing = summary.Count(Disposition.Reject) + (failOn == "review" ? summary.Count(Disposition.Review) : 0);
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

    private static Stream Open(string? path)
    {
        if (path is null) return Console.OpenStandardOutput();
        try
        {
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được {path}: {exception.Message}", $"{path} cannot be written: {exception.Message}");
        }
    }
}
