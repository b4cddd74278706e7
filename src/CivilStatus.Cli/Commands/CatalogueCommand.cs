using System.Collections.Immutable;
using System.CommandLine;
using CivilStatus.Cli.Reports;
using CivilStatus.Validation.Authoring.Analysis;
using CivilStatus.Validation.Authoring.Building;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue lint|test|build|mutate|diff|show|docs|export</c></summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "Soạn, kiểm tra và đóng gói danh mục quy tắc / write, check and seal a rule catalogue")
    {
        Verb("lint", "Kiểm tra các tệp của danh mục / check the files of a catalogue", Lint),
        Verb("test", "Chạy các ví dụ và bảng luật / run the examples and the law tables", Test),
        Build(),
        CatalogueDiffCommand.Create(),
        CatalogueShowCommand.Create(),
        CatalogueDocsCommand.Create(),
        CatalogueExportCommand.Create(),
        CatalogueMutateCommand.Create(),
    };

    private static Command Verb(string name, string description, Func<string, string?, string, ExitCode> run)
    {
        Argument<string> folder = Folder();
        Option<string?> @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command(name, description) { folder, @base, language };
        command.SetAction(parsed => (int)run(parsed.GetRequiredValue(folder), parsed.GetValue(@base), parsed.GetRequiredValue(language)));
        return command;
    }

    private static Command Build()
    {
        Argument<string> folder = Folder();
        Option<string> output = new("--output", "-o") { Description = "Tệp .bundle được ghi / the bundle to write", Required = true };
        Option<string?> @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command("build", "Kiểm tra, chạy ví dụ và bảng luật, đóng gói / check, run the examples and law tables, seal") { folder, output, @base, language };
        command.SetAction(parsed => (int)Build(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output), parsed.GetValue(@base), parsed.GetRequiredValue(language)));
        return command;
    }

    private static Argument<string> Folder() => new("DIR") { Description = "Thư mục chứa catalogue.json / the folder that holds catalogue.json" };

    private static ExitCode Lint(string folder, string? basePath, string language)
    {
        CatalogueSource source = CatalogueLoader.Load(folder, r => CatalogueChoice.Base(r, basePath, language));
        ImmutableArray<Diagnostic> found = source.Catalogue is null ? source.Diagnostics : source.Diagnostics.AddRange(CatalogueAnalysis.Run(source));
        DiagnosticReport.Write(found, language);
        int errors = found.Count(d => d.Severity == Severity.Error), warnings = found.Length - errors;
        Console.Out.WriteLine(language == "vi"
            ? $"{source.RuleFiles.Length} quy tắc, {source.Files.Count} tệp: {errors} lỗi, {warnings} cảnh báo."
            : $"Rules: {source.RuleFiles.Length}, files: {source.Files.Count}; errors: {errors}, warnings: {warnings}.");
        return errors > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static ExitCode Test(string folder, string? basePath, string language)
    {
        if (CleanCatalogue.Load(folder, language, basePath) is not { } source) return ExitCode.Usage;
        ExampleReport report = ExampleRunner.Run(source);
        DiagnosticReport.Write(report.Failures, language);
        Console.Out.WriteLine(language == "vi"
            ? $"{report.Examples} ví dụ, {report.LawTableCases} trường hợp của bảng luật, {report.Failures.Length} sai."
            : $"{report.Examples} examples, {report.LawTableCases} cases of law tables, {report.Failures.Length} failures.");
        return report.Failures.IsEmpty ? ExitCode.Success : ExitCode.Findings;
    }

    private static ExitCode Build(string folder, string output, string? basePath, string language)
    {
        if (CleanCatalogue.Load(folder, language, basePath) is not { } source) return ExitCode.Usage;
        ExampleReport report = ExampleRunner.Run(source);
        ImmutableArray<Diagnostic> found = report.Failures.AddRange(CatalogueAnalysis.Run(source));
        DiagnosticReport.Write(found, language);
        if (found.Any(d => d.Severity == Severity.Error)) return ExitCode.Findings;
        byte[] bundle = CatalogueBuilder.Seal(source);
        try
        {
            File.WriteAllBytes(output, bundle);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được {output}: {exception.Message}", $"{output} cannot be written: {exception.Message}");
        }
        Console.Out.WriteLine(language == "vi"
            ? $"Đã đóng gói {source.RuleFiles.Length} quy tắc ({report.Examples} ví dụ và {report.LawTableCases} trường hợp của bảng luật đều đúng) vào {output}: {bundle.Length} byte."
            : $"Sealed {source.RuleFiles.Length} rules ({report.Examples} examples and {report.LawTableCases} cases of law tables hold) into {output}: {bundle.Length} bytes.");
        return ExitCode.Success;
    }
}
