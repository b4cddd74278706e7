using System.CommandLine;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Conformance;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus conformance export [DIR] -o FOLDER</c></summary>
internal static class ConformanceExportCommand
{
    // A bundle has no examples: the tool brings the folder along.
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "catalogue");

    public static Command Create()
    {
        Argument<string?> catalogue = new Argument<string?>("DIR")
        {
            Description = "Thư mục chứa catalogue.json; mặc định danh mục Việt Nam kèm theo / the folder that holds catalogue.json; the shipped one by default",
            Arity = ArgumentArity.ZeroOrOne,
        }.RefusingOptions();
        Option<string> output = new("--output", "-o") { Description = "Thư mục ghi bộ kiểm tra / the folder for the pack", Required = true };
        Option<string> language = Options.Language();
        var command = new Command("export", "Ghi bộ kiểm tra: trường hợp và đáp án / write the pack: entries and what is to be said of them") { catalogue, output, language };
        command.SetAction(parsed => (int)Run(parsed.GetValue(catalogue) ?? Shipped, parsed.GetRequiredValue(output), new Language(parsed.GetRequiredValue(language))));
        return command;
    }

    private static ExitCode Run(string folder, string output, Language language)
    {
        if (CleanCatalogue.Load(folder, language.Code) is not { Catalogue: { } catalogue } source) return ExitCode.Usage;
        RefuseOtherFiles(output);
        int vectors;
        try
        {
            vectors = PackWriter.Write(output, catalogue, ConformanceVectors.Of(source));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được vào {output}: {exception.Message}", $"{output} cannot be written: {exception.Message}");
        }
        Console.Out.WriteLine(language[
            $"Đã ghi {vectors} trường hợp của danh mục {catalogue.Id} {catalogue.Version} vào {output}. Đọc README.md ở đó.",
            $"{vectors} vectors of the catalogue {catalogue.Id} {catalogue.Version} written to {output}. Its README.md explains them."]);
        return ExitCode.Success;
    }

    // A README of somebody else must not be lost.
    private static void RefuseOtherFiles(string folder)
    {
        if (!Directory.Exists(folder) || File.Exists(Path.Combine(folder, "pack.json")) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        throw new UsageException($"Thư mục {folder} đã có tệp khác. Chỉ ra thư mục trống hoặc bộ đã ghi trước đó.", $"The folder {folder} holds other files. Name an empty folder, or a pack written before.");
    }
}
