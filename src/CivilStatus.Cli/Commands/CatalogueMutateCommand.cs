using System.CommandLine;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue mutate</c></summary>
internal static class CatalogueMutateCommand
{
    public static Command Create()
    {
        Argument<string> folder = new Argument<string>("DIR")
        {
            Description = "Thư mục chứa catalogue.json; mặc định thư mục hiện tại / the folder that holds catalogue.json; the current one by default",
            DefaultValueFactory = _ => ".",
        }.RefusingOptions();
        Option<string[]> rules = new("--rule")
        {
            Description = "Chỉ thử các quy tắc này và tham số của chúng / only these rules and their parameters",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        Option<string?> @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command("mutate", "Làm sai danh mục từng chút một và xem ví dụ nào nhận ra / make the catalogue slightly wrong, again and again, and see which examples notice")
        {
            folder, rules, @base, language,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(rules), parsed.GetValue(@base), new Language(parsed.GetRequiredValue(language)), cancellation)));
        return command;
    }

    private static ExitCode Run(string folder, string[] rules, string? basePath, Language language, CancellationToken cancellation)
    {
        if (CleanCatalogue.Load(folder, language.Code, basePath) is not { } source) return ExitCode.Usage;
        foreach (string rule in rules)
            if (source.Catalogue!.Rule(rule) is null)
                throw new UsageException($"Danh mục không có quy tắc \"{rule}\". Hiện có: {Ids(source)}.", $"The catalogue has no rule \"{rule}\". There are: {Ids(source)}.");
        ExampleReport examples = ExampleRunner.Run(source);
        if (!examples.Failures.IsEmpty)
        {
            DiagnosticReport.Write(examples.Failures, language.Code);
            Console.Error.WriteLine(language["Có ví dụ sai: sửa xong mới thử được.", "Some examples fail: put them right first."]);
            return ExitCode.Findings;
        }
        MutationReport report = CountProgress.Run(language["biến thể", "mutants"], progress => MutationRun.Run(source, rules, progress, cancellation));
        new MutationReportText(Consoles.Output(), language).Write(report, source);
        return report.IsClean ? ExitCode.Success : ExitCode.Findings;
    }

    private static string Ids(CatalogueSource source) => string.Join(", ", source.Catalogue!.Rules.Select(r => r.Id));
}
