using System.CommandLine;
using System.CommandLine.Parsing;

namespace CivilStatus.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CivilStatusCommand
{
    public static async Task<ExitCode> RunAsync(string[] args, Interruption interruption)
    {
        ParseResult parsed = Root().Parse(args);
        string language = Options.LanguageIn(parsed);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync(language == "vi" ? "Xem: civilstatus --help" : "See: civilstatus --help");
            return ExitCode.Usage;
        }
        try
        {
            return (ExitCode)await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
        }
        catch (UsageException exception)
        {
            await Console.Error.WriteLineAsync(exception.Text.In(language));
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // No data of the entry goes into the message: only what failed in the program.
            await Console.Error.WriteLineAsync(language == "vi"
                ? $"Lỗi của chương trình, không phải của dữ liệu: {exception.GetType().Name}: {exception.Message}"
                : $"A fault of the program, not of the data: {exception.GetType().Name}: {exception.Message}");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root() => new("Kiểm tra dữ liệu hộ tịch theo pháp luật của từng thời kỳ. / Checks civil-status entries against the law of their own day.")
    {
        ValidateCommand.Create(),
        ReconcileCommand.Create(),
        ExplainCommand.Create(),
        CatalogueCommand.Create(),
        ConformanceCommand.Create(),
        VersionCommand.Create(),
    };
}
