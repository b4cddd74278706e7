using System.CommandLine;
using CivilStatus.Cli.Reports.Reconciling;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Registers;
using CivilStatus.Validation.Registers.Reconciling;
using NodaTime;
using Profile = CivilStatus.Validation.Catalogues.Profile;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus reconcile LEFT RIGHT</c></summary>
internal static class ReconcileCommand
{
    private const string ProfileId = "reconciliation";
    private const int DefaultMemory = 1024;

    public static Command Create()
    {
        Argument<string> left = new Argument<string>("LEFT") { Description = "Các trường hợp đăng ký hộ tịch: tệp hoặc thư mục / the civil-status entries: a file or a folder" }.RefusingOptions();
        Argument<string> right = new Argument<string>("RIGHT") { Description = "Người trong CSDL dân cư: tệp NDJSON, CSV hoặc thư mục / the persons of the population database: NDJSON, CSV or a folder" }.RefusingOptions();
        Option<string> language = Options.Language();
        Option<string?> asOf = Options.AsOf(), catalogue = Options.Catalogue(), @base = Options.Base();
        Option<string> format = new Option<string>("--format") { Description = "text | ndjson | html | xlsx", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "ndjson", "html", "xlsx");
        Option<string?> output = new("--output", "-o") { Description = "Ghi kết quả vào tệp; xlsx luôn cần tệp / write the results to a file; xlsx always needs one" };
        Option<string?> store = new("--store") { Description = "Thư mục làm việc, được giữ lại để làm tiếp / the folder to work in, kept for going on" };
        Option<bool> resume = new("--resume") { Description = "Làm tiếp lần chạy dở trong --store / go on with the broken run in --store" };
        Option<string> failOn = new Option<string>("--fail-on") { Description = "review | reject", DefaultValueFactory = _ => "reject" }.AcceptOnlyFromAmong("review", "reject");
        Option<int> threads = Options.Threads(), memory = Options.Memory(DefaultMemory);
        var command = new Command("reconcile", "Đối soát dữ liệu hộ tịch với dữ liệu dân cư / compare civil-status entries with the population database")
        {
            left, right, asOf, catalogue, @base, format, output, store, resume, threads, memory, language, failOn,
        };
        command.SetAction((parsed, interrupted) => Task.FromResult((int)Run(
            new ReconcileArguments(
                parsed.GetRequiredValue(left), parsed.GetRequiredValue(right), parsed.GetValue(asOf), parsed.GetValue(catalogue), parsed.GetValue(@base), parsed.GetRequiredValue(format),
                parsed.GetValue(output), parsed.GetValue(store), parsed.GetValue(resume), parsed.GetRequiredValue(threads), parsed.GetRequiredValue(memory),
                new Language(parsed.GetRequiredValue(language)), parsed.GetRequiredValue(failOn)),
            interrupted)));
        return command;
    }

    private static ExitCode Run(ReconcileArguments arguments, CancellationToken interrupted)
    {
        try
        {
            return Reconcile(arguments, interrupted);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(arguments.Store is null
                ? arguments.Language["Đã dừng; chưa ghi kết quả nào.", "Stopped; no results were written."]
                : arguments.Language["Đã dừng. Chạy lại đúng lệnh này với --resume để làm tiếp từ chỗ đã xong.", "Stopped. Run the same command with --resume to go on from what is done."]);
            return ExitCode.Interrupted;
        }
        catch (RegisterStoreException exception)
        {
            throw new UsageException(exception.Text);
        }
        catch (IOException exception)
        {
            // Whoever read our standard output has left, as `head` does: there is nobody to tell.
            if (arguments.Output is not { } output) return ExitCode.Interrupted;
            throw new UsageException(
                $"Không ghi tiếp được kết quả vào {output}: {exception.Message} Dữ liệu đầu vào không bị đụng đến.",
                $"The results cannot be written to {output}: {exception.Message} The input is untouched.");
        }
    }

    private static ExitCode Reconcile(ReconcileArguments arguments, CancellationToken interrupted)
    {
        Refuse(arguments);
        LocalDate asOf = AsOf.Resolve(arguments.AsOf);
        RuleCatalogue catalogue = CatalogueChoice.Load(arguments.Catalogue, arguments.Language.Code, arguments.Base);
        Profile profile = ProfileChoice.Find(catalogue, ProfileId);
        if (Reconciliation.RuleOf(catalogue) is null)
            throw new UsageException($"Danh mục {catalogue.Id} không có quy tắc đối soát với người dân (with: person).", $"The catalogue {catalogue.Id} has no rule that compares entries with persons (with: person).");
        string[] left = EntryFiles.In([arguments.Left]), right = EntryFiles.OfPersonsIn(arguments.Right);
        if (arguments is { Format: "xlsx", Output: { } workbook }) WorkbookOutputs.Check(left is [var one] ? one : arguments.Left, workbook, [.. left, .. right, arguments.Catalogue, arguments.Base]);
        using StoreFolder folder = arguments.Store is { } asked ? StoreFolder.At(asked, arguments.Resume) : StoreFolder.Temporary(arguments.Output);
        using WholeFile? whole = arguments.Output is { } path ? WholeFile.Create(path) : null;
        using Stream output = whole?.Stream ?? Console.OpenStandardOutput();
        var summary = new ReconcileSummary(asOf, $"{catalogue.Id} {catalogue.Version}", arguments.Left, arguments.Right);
        using (var store = Reconciliation.Open(folder.Path, catalogue, profile, asOf, arguments.Options(left, right)))
        {
            using IReconcileReport report = ReconcileReports.Of(arguments, left, right, output, catalogue, store.Rule);
            var run = new ReconcileRun(store, report, summary, arguments.Threads);
            if (Console.IsErrorRedirected) Work(new QuietReconciling(Console.Error, arguments.Language));
            else ReconcileBar.Run(Consoles.Error(), arguments.Language, Work);

            bool Work(IReconcileProgress progress)
            {
                run.Run(left, right, progress, interrupted);
                return true;
            }
        }
        whole?.Complete();
        return Status(summary, arguments.FailOn);
    }

    private static void Refuse(ReconcileArguments arguments)
    {
        if (arguments.Format == "xlsx") WorkbookOutputs.NeedsFile(arguments.Output);
        if (arguments is { Resume: true, Store: null })
            throw new UsageException("--resume cần --store: thư mục mà lần chạy dở đã làm việc.", "--resume needs --store: the folder that the broken run worked in.");
        foreach (string side in (string[])[arguments.Left, arguments.Right])
            if (!Directory.Exists(side) && !File.Exists(side)) throw new UsageException($"Không có tệp hoặc thư mục {side}.", $"There is no file or folder {side}.");
    }

    private static ExitCode Status(ReconcileSummary summary, string failOn)
    {
        if (summary.Counts.Faults > 0) return ExitCode.Fault;
        if (summary.Counts.Unreadable > 0 || summary.IsUnmarked) return ExitCode.Unreadable;
        long failing = summary.Counts.Of(Effect.Reject) + (failOn == "review" ? summary.Counts.Of(Effect.Review) : 0);
        return failing > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
