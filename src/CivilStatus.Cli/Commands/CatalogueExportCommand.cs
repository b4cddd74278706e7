using System.CommandLine;
using System.Text;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue export [DIR|BUNDLE] -o FILE</c></summary>
internal static class CatalogueExportCommand
{
    public static Command Create()
    {
        Argument<string?> catalogue = new Argument<string?>("DIR")
        {
            Description = "Thư mục danh mục hoặc tệp .bundle; mặc định danh mục Việt Nam kèm theo / a catalogue folder or bundle",
            Arity = ArgumentArity.ZeroOrOne,
        }.RefusingOptions();
        Option<string> output = new("--output", "-o") { Description = "Tệp JSON được ghi / the JSON file to write", Required = true };
        Option<string[]> events = new Option<string[]>("--event")
        {
            Description = "Chỉ các sự kiện này (birth, marriage…); mặc định tất cả / only these events; all by default",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        }.AcceptOnlyFromAmong([.. EntryEvents.All.Select(e => e.Name)]);
        Option<string?> @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command("export", "Ghi danh mục thành workflow của Microsoft RulesEngine / write the catalogue as workflows of Microsoft RulesEngine")
        {
            catalogue, output, events, @base, language,
        };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(catalogue), parsed.GetRequiredValue(output), parsed.GetRequiredValue(events), parsed.GetValue(@base), new Language(parsed.GetRequiredValue(language))));
        return command;
    }

    private static ExitCode Run(string? path, string output, string[] events, string? basePath, Language language)
    {
        RuleCatalogue catalogue = CatalogueChoice.Load(path, language.Code, basePath);
        ExportedWorkflows exported = WorkflowExport.Of(catalogue, language.Code, [.. EntryEvents.All.Where(e => events.Contains(e.Name)).Select(e => e.Event)]);
        try
        {
            File.WriteAllText(output, exported.Json, new UTF8Encoding(false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được {output}: {exception.Message}", $"{output} cannot be written: {exception.Message}");
        }
        Console.Out.WriteLine(language[
            $"Đã ghi {exported.Rules} quy tắc của {exported.Workflows.Length} workflow vào {output}: {string.Join(", ", exported.Workflows)}.",
            $"Workflows: {exported.Workflows.Length}, rules: {exported.Rules}, written to {output}: {string.Join(", ", exported.Workflows)}."]);
        if (!exported.LeftOut.IsEmpty)
            Console.Out.WriteLine(language[
                $"Không ghi, vì dữ kiện chính xác không thể trái: {string.Join(", ", exported.LeftOut)}.",
                $"Left out, since exact facts cannot breach them: {string.Join(", ", exported.LeftOut)}."]);
        return ExitCode.Success;
    }
}
